-- Neovim 0.7 and later. From 0.11 on, the lines at the end of docs/editors.md are shorter.
vim.api.nvim_create_autocmd('FileType', {
  pattern = { 'markdown', 'text' },
  callback = function(event)
    local marker = vim.fs and vim.fs.find({ '.reportlintrc', '.git' }, { upward = true, path = vim.api.nvim_buf_get_name(event.buf) })[1]
    local client = vim.lsp.start_client({
      name = 'reportlint',
      cmd = vim.g.reportlint_command or { 'reportlint', 'lsp', '--stdio' },
      root_dir = marker and vim.fs.dirname(marker) or vim.fn.getcwd(),
      get_language_id = function(_, filetype) return filetype == 'text' and 'plaintext' or filetype end,
    })
    if client then vim.lsp.buf_attach_client(event.buf, client) end
  end,
})
