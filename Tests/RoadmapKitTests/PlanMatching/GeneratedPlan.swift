/// Plans as Markdown, in the manners in which people write them.
enum GeneratedPlan {
  static func text(_ stock: LineStock, _ random: inout SeededGenerator) -> String {
    let units = ["Week", "Month", "Phase", "Module", "Sprint"]
    let unit = units.randomElement(using: &random) ?? "Week"
    let bullet = ["- ", "* ", "- [ ] ", "☐ ", "1. "].randomElement(using: &random) ?? "- "
    let isNested = Bool.random(using: &random) && bullet != "☐ "
    let recurring = Bool.random(using: &random) ? ["Code review", "Weekly quiz"] : []
    var lines = ["# A plan of \(stock.word(&random))", "", "Read it **twice**.", ""]
    for number in 1...Int.random(in: 4...10, using: &random) {
      lines += ["## \(unit) \(number): \(stock.word(&random)) \(stock.word(&random))", ""]
      if Int.random(in: 0..<3, using: &random) == 0 {
        lines += ["### \(stock.word(&random)) and \(stock.word(&random))", ""]
      }
      for place in 0..<Int.random(in: 2...6, using: &random) {
        lines.append(bullet + stock.line(&random))
        if isNested, place == 1 {
          lines += (0..<3).map { _ in "  " + bullet + stock.line(&random) }
        }
      }
      lines += recurring.map { bullet + $0 } + [""]
    }
    return lines.joined(separator: "\n")
  }
}
