import RoadmapKit
import Testing

/// Somebody with far too many plans.
struct ManyPlans {
  let store = CommandStore()
  private(set) var names: [String] = []
  private var generator: SeededGenerator
  private var day = 0

  init(seed: UInt64, count: Int) {
    generator = SeededGenerator(seed: seed)
    for number in 1...count {
      let name = "plan-\(number < 10 ? "0" : "")\(number)"
      names.append(name)
      store.write("\(name).md", text(number))
      run(["add", "\(name).md"])
    }
  }

  private mutating func text(_ number: Int) -> String {
    var lines = ["# Path \(number): \(words(2))", ""]
    if number % 5 == 0 { lines += ["Target: 3 months", ""] }
    for week in 1...3 {
      lines.append(number % 3 == 0 ? "## \(words(1)) \(week)" : "## Week \(week): \(words(2))")
      for _ in 0..<pick(2...5) {
        lines.append("- [ ] \(pick(0...3) == 0 ? "Build" : "Read") \(words(3))")
      }
      if pick(0...3) == 0 { lines += ["- [ ] \(words(2)) (optional)"] }
    }
    if number % 4 == 0 { lines += ["## Tools (pick 1)", "- [ ] Hammer", "- [ ] Saw"] }
    if number % 2 == 0 { lines += ["## Project: \(words(1))", "- [ ] Make \(words(2))"] }
    if number % 3 == 1 { lines += ["## Outcomes", "- [ ] Tell \(words(1))"] }
    return lines.joined(separator: "\n") + "\n"
  }

  private static let vocabulary = [
    "Raft", "queues", "tracing", "budgets", "streams", "indexes", "tokens", "caching", "schemas",
  ]

  private mutating func words(_ count: Int) -> String {
    (0..<count).map { _ in Self.vocabulary.randomElement(using: &generator) ?? "" }
      .joined(separator: " ")
  }

  mutating func pick(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }

  /// Days pass as commands are given.
  var now: String {
    "\(Day(number: 20_698).advanced(by: day))T09:00:00Z"
  }

  @discardableResult
  func run(_ words: [String]) -> CommandRun { CommandRun(words, store: store, now: now) }

  mutating func pass(days: Int) { day = min(day + days, 80) }

  /// Any of what users do.
  mutating func step() {
    let plan = names[pick(0...names.count - 1)]
    let item = "\(plan).\(pick(0...4) == 0 ? "\(pick(1...3))" : "w\(pick(1...3)).\(pick(1...4))")"
    if pick(0...5) == 0 { pass(days: pick(1...3)) }
    switch pick(0...24) {
    case 0...8: run(["check", item])
    case 9: run(["check", item, "--for", "\(pick(1...9))0m"])
    case 10: run(["start", item])
    case 11: run(["uncheck", item])
    case 12: run(["skip", item])
    case 13: run(["start", plan])
    case 14: run(["pause", plan])
    case 15: run(["resume", plan])
    case 16: run(["start", plan, "--on", "in 2 weeks"])
    case 17: run(["check", "\(plan).\(pick(1...5))"])
    case 18: run(["undo"])
    case 19: run(["redo"])
    case 20: run(["review", item, "--grade", "good"])
    case 21: run(["link", item, "\(names[0]).w1.1"])
    case 22: run(["choose", "\(plan).4.1"])
    case 23: run(["note", item, "a note"])
    default:
      let text = "# Path anew\n\n## Week 1\n- [ ] Read \(words(3))\n- [x] Read \(words(2))\n"
      store.write("\(plan).md", text)
    }
  }
}
