call reportlint#Define('markdown')
