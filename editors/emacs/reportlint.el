;;; reportlint.el --- Finds what is unfinished in a report  -*- lexical-binding: t -*-

;; Flycheck: (require 'reportlint) after flycheck.
;; Eglot: (add-to-list 'eglot-server-programs '((markdown-mode text-mode) "reportlint" "lsp" "--stdio"))

;;; Code:

(require 'flycheck)

(flycheck-define-checker reportlint
  "Finds placeholders, missing sections, stray markers and cut sentences."
  :command ("reportlint" "--stdin" "--stdin-filename" source-original "--format" "unix")
  :standard-input t
  :error-patterns
  ((error line-start (file-name) ":" line ":" column ": " (message) " [Error/" (id (+ (not "]"))) "]" line-end)
   (warning line-start (file-name) ":" line ":" column ": " (message) " [Warning/" (id (+ (not "]"))) "]" line-end)
   (info line-start (file-name) ":" line ":" column ": " (message) " [Info/" (id (+ (not "]"))) "]" line-end))
  :modes (markdown-mode gfm-mode text-mode))

(add-to-list 'flycheck-checkers 'reportlint)

(provide 'reportlint)
;;; reportlint.el ends here
