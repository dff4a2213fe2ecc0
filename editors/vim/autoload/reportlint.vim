" For ALE: what the command prints as `file:line:column: text [Level/rule]`, columns in UTF-16 units.
function! reportlint#Define(filetype) abort
  call ale#linter#Define(a:filetype, {
  \   'name': 'reportlint',
  \   'executable': 'reportlint',
  \   'command': '%e --stdin --stdin-filename %s --format unix',
  \   'callback': 'reportlint#Handle',
  \})
endfunction

function! reportlint#Handle(buffer, lines) abort
  let l:found = []
  for l:match in ale#util#GetMatches(a:lines, '\v^.{-}:(\d+):(\d+): (.*) \[(Error|Warning|Info)/(.*)\]$')
    let l:line = get(getbufline(a:buffer, str2nr(l:match[1])), 0, '')
    call add(l:found, {
    \   'lnum': str2nr(l:match[1]),
    \   'col': reportlint#ByteColumn(l:line, str2nr(l:match[2])),
    \   'text': l:match[3],
    \   'type': l:match[4][0],
    \   'code': l:match[5],
    \})
  endfor
  return l:found
endfunction

" Vim counts bytes; a character beyond the BMP is two UTF-16 units.
function! reportlint#ByteColumn(line, column) abort
  let l:units = a:column - 1
  let l:byte = 0
  for l:character in split(a:line, '\zs')
    if l:units <= 0
      break
    endif
    let l:units -= char2nr(l:character) > 0xFFFF ? 2 : 1
    let l:byte += len(l:character)
  endfor
  return l:byte + 1
endfunction
