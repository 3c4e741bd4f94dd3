/// The program that long output is read with on a terminal.
struct PagerChoice {
  let command: String

  /// `PAGER`, else `less`; none where the user wants none, or the terminal cannot move its text.
  init?(_ environment: Environment) {
    let terminal = environment.variable("TERM") ?? ""
    guard !terminal.isEmpty, terminal != "dumb" else { return nil }
    let wanted = environment.variable("PAGER") ?? "less"
    guard !wanted.isEmpty, wanted != "cat" else { return nil }
    command = wanted
  }
}
