-- Opens the draft named by DRAFT with the configuration that the project ships, applies the preferred quick fix of the line LINE
-- (from 0), saves, and writes what it saw to RESULT.
local out = assert(io.open(os.getenv('RESULT'), 'w'))
local function report(value) out:write(vim.fn.json_encode(value) .. '\n') end
vim.g.reportlint_command = { os.getenv('NODE'), os.getenv('COMMAND'), 'lsp', '--stdio' }
vim.cmd('filetype on')
vim.cmd('luafile ' .. os.getenv('CONFIGURATION'))
vim.cmd('edit ' .. os.getenv('DRAFT'))
vim.wait(20000, function() return #vim.diagnostic.get(0) > 0 end, 50)
local found = {}
for _, d in ipairs(vim.diagnostic.get(0)) do table.insert(found, { code = d.user_data.lsp.code, line = d.lnum, column = d.col, severity = d.severity }) end
report(found)
local line = tonumber(os.getenv('LINE'))
local position = { line = line, character = 0 }
local params = { textDocument = vim.lsp.util.make_text_document_params(), range = { start = position, ['end'] = position }, context = { diagnostics = {} } }
for _, answer in pairs(vim.lsp.buf_request_sync(0, 'textDocument/codeAction', params, 20000) or {}) do
  for _, action in ipairs(answer.result or {}) do
    if action.isPreferred then vim.lsp.util.apply_workspace_edit(action.edit, 'utf-16') end
  end
end
vim.wait(10000, function() return #vim.diagnostic.get(0) < #found end, 50)
report(#vim.diagnostic.get(0))
vim.cmd('silent write')
out:close()
vim.cmd('qall!')
