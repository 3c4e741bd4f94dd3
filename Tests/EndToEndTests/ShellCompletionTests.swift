import Foundation
import Testing

/// Tab in the real shells.
@Suite(.enabled(if: Binary.isThere)) struct ShellCompletionTests {
  /// What is typed before Tab, and what stands on the line then.
  private static let cases = [
    ("roadmap chec", "roadmap check "), ("~/bin/roadmap chec", "~/bin/roadmap check "),
    ("roadmap check sta", "roadmap check staff."),
    ("roadmap check phase-5.b.2.", "roadmap check phase-5.b.2."),
    ("roadmap list --kind=st", "roadmap list --kind=study "),
    ("roadmap list --kind study,ta", "roadmap list --kind study,task "),
    ("roadmap config review-c", "roadmap config review-cap "),
    ("roadmap check year-3.q1.1.1 --on yest", "roadmap check year-3.q1.1.1 --on yesterday "),
    ("roadmap check year-3.q1.1.1 --on=yest", "roadmap check year-3.q1.1.1 --on=yesterday "),
    ("roadmap uncheck year-3.q4.1.", "roadmap uncheck year-3.q4.1.1 "),
    ("roadmap show my-fi", "roadmap show my-file.md "), ("roadmap help und", "roadmap help undo "),
    ("roadmap check 'year-3.q1.1.1' --for 1h", "roadmap check 'year-3.q1.1.1' --for 1h"),
  ]

  private static let prepare = """
    mkdir bin; ln -s "$roadmap" bin/roadmap; PATH=$PWD/bin:$PATH; export PATH
    mkdir ~/bin; ln -s "$roadmap" ~/bin/roadmap
    touch my-file.md; roadmap check year-3.q4.1.1 >/dev/null

    """

  private static func run(_ script: String) throws -> Binary.Result {
    try Binary.run(prepare + script)
  }

  /// A shell at a pseudo-terminal, which zsh has built in. `@SETUP@` makes Ctrl-X show the line.
  private static func typed(into shell: String, _ setUp: String) throws -> [String] {
    let lines = cases.map { "try \(quoted($0.0))" }.joined(separator: "\n")
    let run = try run(
      """
      cat > drive.zsh <<'END'
      zmodload zsh/zpty
      zpty shell \(shell)
      zpty -w shell \(quoted(setUp + "; echo READY-$((40 + 2))"))
      zpty -r -m shell out '*READY-42*'
      try() {
        zpty -w -n shell "$1"$'\\t\\x18'
        zpty -r -m shell out '*<<*>>*'
        out=${out##*<<}
        print -r -- "${out%%>>*}"
      }
      \(lines)
      zpty -d shell
      END
      TERM=vt100 timeout 60 zsh -f drive.zsh
      """)
    #expect(run.status == 0, "\(run.error)")
    return run.out.split(separator: "\n").map(String.init)
  }

  private static func quoted(_ text: String) -> String {
    "'" + text.replacing("'", with: #"'\''"#) + "'"
  }

  @Test(.enabled(if: Binary.hasTool("zsh"))) func zsh() throws {
    let lines = try Self.typed(
      into: "zsh -f -i",
      """
      PS1=; stty cols 120 rows 60; autoload -Uz compinit; compinit -u -d dump
      source <(roadmap completions zsh); setopt nobeep
      show() { print -r -- "<<$BUFFER>>"; BUFFER=; zle -I }; zle -N show; bindkey '^X' show
      """.replacing("\n", with: "; "))
    for ((typed, expected), line) in zip(Self.cases, lines) {
      #expect(line == expected, "\(typed)")
    }
    #expect(lines.count == Self.cases.count)
  }

  @Test(.enabled(if: Binary.hasTool("zsh"))) func zshFindsTheFunctionInAFolder() throws {
    let run = try Self.run(
      """
      mkdir functions; roadmap completions zsh > functions/_roadmap
      zsh -f -c 'fpath=($PWD/functions $fpath); autoload -Uz compinit; compinit -u -d dump;
        print -r -- $_comps[roadmap]'
      """)
    #expect(run.out == "_roadmap\n")
  }

  @Test(.enabled(if: Binary.hasTool("zsh"))) func bashAtATerminal() throws {
    let lines = try Self.typed(
      into: "bash --norc --noprofile -i",
      """
      PS1=; stty cols 120 rows 60; source <(roadmap completions bash)
      show() { echo "<<$READLINE_LINE>>"; READLINE_LINE=; READLINE_POINT=0; }
      bind -x '"\\C-x": show'; bind 'set bell-style none'; bind 'set enable-bracketed-paste off'
      """.replacing("\n", with: "; "))
    for ((typed, expected), line) in zip(Self.cases, lines) {
      #expect(line == expected, "\(typed)")
    }
    #expect(lines.count == Self.cases.count)
  }

  /// Without a terminal, by calling the function as bash does.
  @Test(arguments: [
    ("roadmap", "chec", ["check"]), ("roadmap check", "staff.o", ["staff.oct."]),
    ("roadmap check", "@", []), ("roadmap completions", "", ["bash", "zsh", "fish"]),
    ("roadmap list --kind =", "pr", ["project"]),
    (
      "roadmap check", "y",
      [
        "year-3.  (Year 3 – Senior Engineer Path)",
        "year-4.  (Year 4 Plan (Tech Lead / Staff Engineer Path))",
        "year-5.  (Year 5 Plan (Principal Engineer / Architect Path))",
      ]
    ), ("roadmap add", "my", ["my-file.md"]),
  ]) func bashFunction(_ before: String, _ word: String, _ expected: [String]) throws {
    let run = try Self.run(
      """
      source <(roadmap completions bash)
      COMP_WORDS=(\(before) '\(word)'); COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
      COMP_LINE='\(before.replacing(" =", with: "=") + (before.hasSuffix("=") ? "" : " ") + word)'
      COMP_POINT=${#COMP_LINE}; COMP_TYPE=9; COLUMNS=80
      _roadmap
      [ ${#COMPREPLY[@]} = 0 ] || printf '%s\\n' "${COMPREPLY[@]}"
      """)
    #expect(run.error.isEmpty, "\(run.error)")
    let replies = run.out.split(separator: "\n").map(String.init)
    if word == "@" { #expect(replies.count > 100) } else { #expect(replies == expected) }
  }

  @Test(
    .enabled(if: Binary.hasTool("fish")),
    arguments: [
      ("roadmap chec", "check\tMark items as done."),
      (
        "roadmap check sta",
        "staff.\tBeyond Senior: Staff/Principal Engineer Roadmap (Sep–Dec 2025)"
      ),
      ("roadmap list --kind=st", "--kind=study"), ("roadmap show my-f", "my-file.md"),
      (
        "roadmap uncheck year-3.q4.1.",
        "year-3.q4.1.1\tCase studies: WhatsApp, YouTube, Uber, Netflix."
      ),
    ]) func fish(_ typed: String, _ expected: String) throws
  {
    let run = try Self.run(
      """
      fish --no-config -c 'roadmap completions fish | source; complete -C "\(typed)"'
      """)
    #expect(run.out == expected + "\n", "\(run.error)")
  }

  @Test(arguments: ["bash", "zsh", "fish"]) func theFunctionIsSoundToItsShell(_ shell: String)
    throws
  {
    guard Binary.hasTool(shell) else { return }
    let run = try Self.run("roadmap completions \(shell) > function; \(shell) -n function")
    #expect(run.status == 0)
    #expect(run.error.isEmpty)
  }
}
