/// Reads a number that a question on the terminal asks for.
enum NumberPrompt {
  /// `nil` where nothing was typed, or nothing can be; what is no such number is asked for again.
  static func answer(in range: ClosedRange<Int>, _ context: CommandContext) -> Int? {
    while let typed = context.environment.readLine() {
      let word = typed.filter { !$0.isWhitespace }
      if word.isEmpty { return nil }
      if let number = Int(word), range.contains(number) { return number }
      context.report { page in
        page.line("A number from \(range.lowerBound) to \(range.upperBound), or nothing:")
      }
    }
    return nil
  }
}
