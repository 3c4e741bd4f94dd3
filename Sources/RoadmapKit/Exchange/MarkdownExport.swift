import PlanReading
import RoadmapModel

/// The plan's own text with a box at each item, which says its state.
package enum MarkdownExport {
  package struct Result: Sendable {
    package let bytes: [UInt8]
    /// Items whose state has no place in the text: it would be read as another plan with a box there.
    package let unsaid: Int
  }

  package static func result(_ exported: ExportedPlan, dates: TickDates) -> Result {
    let studied = exported.plan
    let source = studied.source.bytes
    let style = TickStyle(usesStarted: true, usesSkipped: true, dates: dates)
    let boxed = BoxedText(studied.plan).bytes
    var bytes = source
    var text: TickText?
    for candidate in [boxed, source] {
      guard let plan = try? PlanReader.read(candidate, id: studied.id),
        plan.items.count == studied.items.count,
        zip(plan.items.indices, studied.items.indices).allSatisfy({
          plan.text(ofItem: $0) == studied.text(ofItem: $1)
        })
      else { continue }
      text = TickText(candidate, plan)
      bytes = candidate
      break
    }
    guard let text else { return Result(bytes: source, unsaid: studied.items.count) }
    let edit = TickEdit(text, style, datesAll: true) { studied.wish(ofItem: $0) }
    let said = edit?.plan ?? text.plan
    let unsaid = said.items.indices.count {
      said.isLeaf($0) && said.items[$0].mark != studied.state(ofItem: $0)
    }
    return Result(bytes: edit?.bytes ?? bytes, unsaid: unsaid)
  }
}

/// A plan's text with an empty box at each item of a list or table that has none.
struct BoxedText {
  let bytes: [UInt8]

  init(_ plan: Plan) {
    let source = plan.source.bytes
    let lines = LineTable(source)
    var places: Set<Int> = []
    for item in plan.items where item.boxColumn == 0 {
      guard let line = lines[item.line] else { continue }
      let text = item.textRange
      if let place = Self.listPlace(source, line) {
        places.insert(place)
      } else if text.start > line.lowerBound, text.start <= line.upperBound,
        let place = Self.cellPlace(source, line, text.start)
      {
        places.insert(place)
      }
    }
    var bytes: [UInt8] = []
    var at = 0
    for place in places.sorted() {
      bytes += source[at..<place] + Array("[ ] ".utf8)
      at = place
    }
    self.bytes = bytes + source[at...]
  }

  /// After `- ` or `12. `, within quotes too.
  private static func listPlace(_ text: [UInt8], _ line: Range<Int>) -> Int? {
    var at = line.lowerBound
    while at < line.upperBound, [0x20, 0x09, UInt8(ascii: ">")].contains(text[at]) { at += 1 }
    let start = at
    while at < line.upperBound, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(text[at]) {
      at += 1
    }
    guard at < line.upperBound else { return nil }
    let isNumber = at > start && [UInt8(ascii: "."), UInt8(ascii: ")")].contains(text[at])
    let isBullet =
      at == start && [UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+")].contains(text[at])
    guard isNumber || isBullet else { return nil }
    at += 1
    let marker = at
    while at < line.upperBound, [0x20, 0x09].contains(text[at]) { at += 1 }
    return at > marker && at < line.upperBound ? at : nil
  }

  /// At the start of the cell that the text stands in.
  private static func cellPlace(_ text: [UInt8], _ line: Range<Int>, _ start: Int) -> Int? {
    var at = start
    while at > line.lowerBound, text[at - 1] != UInt8(ascii: "|") { at -= 1 }
    guard at > line.lowerBound else { return nil }
    while at < start, [0x20, 0x09].contains(text[at]) { at += 1 }
    return at
  }
}
