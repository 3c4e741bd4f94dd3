import CommandLineKit

/// Reads a number that a question on the terminal asks for.
enum NumberPrompt {
  /// `Enter 0 or 1, or press Enter to decide later:`; `otherwise` is what no number means.
  static func question(_ range: ClosedRange<Int>, or otherwise: String) -> String {
    let numbers =
      range.count == 1
      ? "\(range.lowerBound)"
      : range.count == 2
        ? "\(range.lowerBound) or \(range.upperBound)"
        : "a number from \(range.lowerBound) to \(range.upperBound)"
    return "Enter \(numbers), or press Enter to \(otherwise):"
  }

  /// `nil` where nothing was typed, or nothing can be; what is no such number is asked for again.
  static func answer(
    in range: ClosedRange<Int>, or otherwise: String, _ context: CommandContext
  ) -> Int? {
    while let typed = context.environment.readLine() {
      let word = typed.filter { !$0.isWhitespace }
      if word.isEmpty { return nil }
      if let number = Int(word), range.contains(number) { return number }
      context.report { $0.line(StyledText(question(range, or: otherwise))) }
    }
    return nil
  }
}
