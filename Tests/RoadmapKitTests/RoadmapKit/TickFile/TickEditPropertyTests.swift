import Testing

@testable import RoadmapKit

/// Random plans and random wishes: only the marks of boxes are other bytes than before.
/// `ROADMAP_TICK_ROUNDS=10000` for the long run.
@Suite struct TickEditPropertyTests {
  @Test(arguments: 0..<RunLength.of("ROADMAP_TICK_ROUNDS", 200))
  func everyOtherByteStays(_ seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed) &* 7919)
    let text = Self.text(&random)
    let bytes = Array(text.utf8)
    guard let plan = try? PlanReader.read(bytes, id: .sample) else { return }
    let before = TickText(bytes, plan)
    let wishes = plan.items.indices.map { _ in
      [Item.State.open, .done, .started, .skipped].randomElement(using: &random) ?? .open
    }
    let style = TickStyle(
      usesStarted: .random(using: &random), usesSkipped: .random(using: &random))
    guard let edit = TickEdit(before, style, { TickEdit.Wish(wishes[$0]) }) else { return }
    let after = TickText(edit.bytes, edit.plan)
    #expect(edit.plan.items.count == plan.items.count, "seed \(seed)")
    #expect(Self.rest(before) == Self.rest(after), "seed \(seed)")
    // Back to what it was, and then every byte is.
    let back = TickEdit(after, TickStyle(usesStarted: true, usesSkipped: true)) {
      TickEdit.Wish(plan.items[$0].mark)
    }
    #expect(Self.folded(back?.bytes ?? edit.bytes) == Self.folded(bytes), "seed \(seed)")
  }

  /// All but the marks of boxes.
  private static func rest(_ text: TickText) -> [[UInt8]] {
    var parts: [[UInt8]] = []
    var at = 0
    for box in text.boxes.compactMap({ $0 }).sorted(by: { $0.mark.lowerBound < $1.mark.lowerBound })
    {
      parts.append(Array(text.bytes[at..<box.mark.lowerBound]))
      at = box.mark.upperBound
    }
    return parts + [Array(text.bytes[at...])]
  }

  /// `[X]` comes back as `[x]`.
  private static func folded(_ bytes: [UInt8]) -> [UInt8] {
    bytes.map { $0 == UInt8(ascii: "X") ? UInt8(ascii: "x") : $0 }
  }

  private static func text(_ random: inout SeededGenerator) -> String {
    let end = ["\n", "\r\n"].randomElement(using: &random) ?? "\n"
    var text = Bool.random(using: &random) ? "\u{FEFF}" : ""
    text += "# Plan" + end + end
    for _ in 0..<Int.random(in: 1...12, using: &random) {
      switch Int.random(in: 0..<10, using: &random) {
      case 0: text += "## Week \(Int.random(in: 1...9, using: &random))" + end
      case 1: text += "Some words." + end
      case 2: text += end
      default:
        text += ["", "  ", "    ", "> "].randomElement(using: &random) ?? ""
        text +=
          ["- ", "* ", "1. ", "-\t", "-", "- **Day 1:** ", "1."].randomElement(using: &random) ?? ""
        text +=
          ["[ ] ", "[x] ", "[X] ", "[/] ", "[-] ", "☐ ", ""].randomElement(using: &random) ?? ""
        text +=
          ["Read", "Read", "Write it", "学习", "A `code` and *stress*"].randomElement(using: &random)
          ?? ""
        text += ["", "  ", " ^id", " [ ]", " [x]"].randomElement(using: &random) ?? ""
        text += end
      }
    }
    return text
  }
}
