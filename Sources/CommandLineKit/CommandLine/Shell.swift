/// The shells that are completed in, each with its function. All the knowledge is the program's own:
/// a function hands it the words and shows what comes back.
package enum Shell: String, Sendable, CaseIterable, ArgumentValue {
  case bash
  case zsh
  case fish

  func script(program: String) -> String {
    let script =
      switch self {
      case .bash: Self.bashScript
      case .zsh: Self.zshScript
      case .fish: Self.fishScript
      }
    return script.split(separator: "PROGRAM", omittingEmptySubsequences: false)
      .joined(separator: program) + "\n"
  }

  // bash splits words at `=`, `:` and `@` too, which are put together again here, and takes away
  // again what stands before the last of them. It knows no descriptions: they are shown behind the
  // words where there are several, which changes nothing of what they have in common.
  private static let bashScript = #"""
    # Completion of PROGRAM in bash.
    _PROGRAM() {
      local line word meaning rest=${COMP_LINE:0:COMP_POINT} index width=0 files="" cut=""
      local -a words=() before=() offers=() meanings=()
      for ((index = 0; index <= COMP_CWORD; index++)); do
        word=${COMP_WORDS[index]}
        line=glued
        [[ $index == 0 || $rest == [[:space:]]* ]] && line=""
        while [[ $rest == [[:space:]]* ]]; do rest=${rest#?}; done
        ((index == COMP_CWORD)) && word=$rest
        rest=${rest#"$word"}
        if [[ -n $line ]]; then
          words[${#words[@]} - 1]+=$word
        else
          words+=("$word")
        fi
      done
      local command=${words[0]} current=${words[${#words[@]} - 1]}
      for word in "${words[@]:1}"; do
        # Quotes and backslashes are no part of a word.
        word=${word//[\"\']/}
        before+=("${word//\\/}")
      done
      # A leading @ stays part of the word, unlike these.
      [[ $current == *[=:]* ]] && cut=${current%"${current##*[=:]}"}
      while IFS= read -r line; do
        if [[ $line == :files ]]; then
          files=1
          continue
        fi
        word=${line%%$'\t'*}
        meaning=${line#*$'\t'}
        offers+=("$word")
        meanings+=("$meaning")
        ((${#word} > width)) && width=${#word}
      done < <("${command/#\~/$HOME}" ---complete "${before[@]}" 2>/dev/null)
      COMPREPLY=()
      for index in "${!offers[@]}"; do
        word=${offers[index]}
        word=${word#"$cut"}
        if ((${#offers[@]} == 1)); then
          [[ $word == *[.=] ]] && compopt -o nospace 2>/dev/null
          COMPREPLY+=("$word")
        elif [[ ${COMP_TYPE:-9} == 9 || ${COMP_TYPE:-9} == 63 || ${COMP_TYPE:-9} == 33 ]] &&
          [[ -n ${meanings[index]} && -z $files ]]; then
          printf -v line "%-$((width - ${#cut}))s  (%s)" "$word" "${meanings[index]}"
          COMPREPLY+=("${line:0:${COLUMNS:-80}-1}")
        else
          COMPREPLY+=("$word")
        fi
      done
      if [[ -n $files ]]; then
        compopt -o filenames 2>/dev/null
        while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -f -- "$current")
      fi
      compopt -o nosort 2>/dev/null
      return 0
    }
    complete -F _PROGRAM PROGRAM
    """#

  private static let zshScript = #"""
    #compdef PROGRAM
    # Completion of PROGRAM in zsh.
    _PROGRAM() {
      local line word files
      local -a whole open shown_whole shown_open before
      before=("${(@Q)words[2,CURRENT-1]}")
      while IFS= read -r line; do
        if [[ $line == :files ]]; then
          files=1
          continue
        fi
        word=${line%%$'\t'*}
        line=${line#*$'\t'}
        if [[ $word == *[.=] ]]; then
          open+=("$word")
          shown_open+=("${word//:/\\:}:$line")
        else
          whole+=("$word")
          shown_whole+=("${word//:/\\:}:$line")
        fi
      done < <(${~${(Q)words[1]}} ---complete "${before[@]}" "${(Q)PREFIX}" 2>/dev/null)
      local result=1
      ((${#open})) && _describe -V PROGRAM shown_open open -S '' && result=0
      ((${#whole})) && _describe -V PROGRAM shown_whole whole && result=0
      [[ -n $files ]] && _files && result=0
      return result
    }
    if [[ $zsh_eval_context[-1] == loadautofunc ]]; then
      _PROGRAM "$@"
    else
      compdef _PROGRAM PROGRAM
    fi
    """#

  private static let fishScript = #"""
    # Completion of PROGRAM in fish.
    function __PROGRAM_complete
      set -l words (commandline -opc)
      set -l current (commandline -ct | string unescape)
      for line in ($words[1] ---complete $words[2..] "$current" 2>/dev/null)
        if test "$line" = :files
          __fish_complete_path "$current"
        else
          printf '%s\n' $line
        end
      end
    end
    complete -c PROGRAM -f -k -a '(__PROGRAM_complete)'
    """#
}
