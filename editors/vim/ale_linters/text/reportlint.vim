call reportlint#Define('text')
