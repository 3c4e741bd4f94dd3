import PlanReading
package import RoadmapModel

/// A line more at the end of a section's list, in the list's own form. Nothing else changes.
package struct LineAppending {
  package indirect enum Failure: Error, Hashable, Sendable {
    /// The text was mended to be read: what is in the file is not known byte for byte.
    case isRepaired
    /// The section's items stand in sections of its own.
    case holdsSections
    /// Its items are no list.
    case isNoList
    /// The words would be read as something else than one item.
    case isNoItem
  }

  package let bytes: [UInt8]
  package let plan: Plan
  /// The new item.
  package let item: Int

  /// `bytes`: the file that the plan was read from.
  package init(
    _ words: String, toSection section: Int, of plan: Plan, _ bytes: [UInt8]
  ) throws(Failure) {
    guard plan.source.repair == nil else { throw .isRepaired }
    let lines = LineTable(bytes)
    guard lines.count == LineTable(plan.source.bytes).count else { throw .isRepaired }
    let words = Self.unmarked(Self.oneLine(words))
    let own = Array(plan.topItems(of: section))
    guard own.isEmpty else {
      let last = Self.fromLast(own, of: plan).lazy.compactMap {
        ListForm(bytes, lines, plan, $0)
      }.first
      guard let last else { throw .isNoList }
      let line = last.next + Array(words.utf8)
      let made = Self.inserted(line, after: last.end, false, bytes, lines)
      guard let made = LineAppending(made, asLine: last.end + 1, of: plan) else { throw .isNoItem }
      self = made
      return
    }
    guard plan.sections[section].next == Int32(section + 1) else { throw .holdsSections }
    let heading = Int(plan.sections[section].line)
    guard section > 0, lines[UInt32(heading)] != nil else { throw .isNoList }
    // Behind what the section says, or above it where an item there would be read as something else; a
    // heading may have its underline.
    for place in [Self.lastLine(of: section, plan, bytes, lines), heading, heading + 1] {
      let made = Self.inserted(Array("- [ ] \(words)".utf8), after: place, true, bytes, lines)
      guard let made = LineAppending(made, asLine: place + 2, of: plan),
        made.plan.items[made.item].section == Int32(section)
      else { continue }
      self = made
      return
    }
    throw .isNoItem
  }

  /// `nil` where these bytes have more than one item more, or where that is not the line and nothing else.
  private init?(_ bytes: [UInt8], asLine line: Int, of plan: Plan) {
    guard let read = try? PlanReader.read(bytes, id: plan.id), read.source.repair == nil,
      let item = Self.onlyNew(read, plan), read.items[item].line == UInt32(line),
      let range = LineTable(read.source.bytes)[UInt32(line)],
      read.items[item].textRange.end <= range.upperBound
    else { return nil }
    (self.bytes, self.plan, self.item) = (bytes, read, item)
  }

  /// The last first. What is to be handed over at the end of a week is no part of the list before it.
  private static func fromLast(_ items: [Int], of plan: Plan) -> [Int] {
    let sorted = items.sorted { plan.items[$0].line > plan.items[$1].line }
    return sorted.filter { plan.items[$0].kind != .deliverable }
      + sorted.filter { plan.items[$0].kind == .deliverable }
  }

  /// The last line of a section's own text: neither empty nor a rule before the next heading.
  private static func lastLine(
    of section: Int, _ plan: Plan, _ bytes: [UInt8], _ lines: LineTable
  ) -> Int {
    let heading = Int(plan.sections[section].line)
    let isLast = section + 1 == plan.sections.count
    let end = isLast ? lines.count + 1 : Int(plan.sections[section + 1].line)
    var last = heading
    var isCode = false
    for number in heading + 1..<max(end, heading + 1) {
      guard let line = lines[UInt32(number)] else { break }
      let text = bytes[line].drop { $0 == 0x20 || $0 == 0x09 }
      if text.starts(with: "```".utf8) || text.starts(with: "~~~".utf8) { isCode.toggle() }
      if !isCode, text.first == UInt8(ascii: "#") { break }
      let rule: [UInt8] = [0x20, 0x09, UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "_")]
      if !text.allSatisfy(rule.contains) { last = number }
    }
    return last
  }

  private static func oneLine(_ words: String) -> String {
    words.split { $0.isNewline || $0 == "\t" || $0 == " " }.joined(separator: " ")
  }

  /// `- [ ] Read on`, as it was copied: the list has its own marks.
  private static func unmarked(_ words: String) -> String {
    for mark in ["- [ ] ", "* [ ] ", "+ [ ] ", "[ ] ", "- ", "* ", "+ "]
    where words.hasPrefix(mark) && words.utf8.count > mark.utf8.count {
      return String(words.dropFirst(mark.count))
    }
    return words
  }

  /// `isFirst`: a list of its own, with an empty line on either side.
  private static func inserted(
    _ line: [UInt8], after number: Int, _ isFirst: Bool, _ bytes: [UInt8], _ lines: LineTable
  ) -> [UInt8] {
    guard let before = lines[UInt32(number)] else { return bytes }
    let lineEnd = Self.lineEnd(bytes, before.upperBound) ?? Self.lineEnd(bytes) ?? [0x0A]
    var at = before.upperBound
    var new: [UInt8] = []
    if let own = Self.lineEnd(bytes, at) { at += own.count } else { new += lineEnd }
    if isFirst { new += lineEnd }
    new += line
    let isLast = at >= bytes.count
    // A file that ends without a line's end goes on doing so.
    if !isLast || Self.lineEnd(bytes, before.upperBound) != nil { new += lineEnd }
    if isFirst, !isLast, Self.lineEnd(bytes, at) == nil { new += lineEnd }
    return Array(bytes[..<at]) + new + bytes[at...]
  }

  private static func lineEnd(_ bytes: [UInt8], _ at: Int) -> [UInt8]? {
    guard at < bytes.count else { return nil }
    if bytes[at] == 0x0A { return [0x0A] }
    guard bytes[at] == 0x0D else { return nil }
    return at + 1 < bytes.count && bytes[at + 1] == 0x0A ? [0x0D, 0x0A] : [0x0D]
  }

  /// As elsewhere in the file.
  private static func lineEnd(_ bytes: [UInt8]) -> [UInt8]? {
    bytes.firstIndex { $0 == 0x0A || $0 == 0x0D }.flatMap { lineEnd(bytes, $0) }
  }

  /// The one item that is new, where all others are as they were.
  private static func onlyNew(_ new: Plan, _ old: Plan) -> Int? {
    guard new.items.count == old.items.count + 1, new.sections.count == old.sections.count else {
      return nil
    }
    var found: Int?
    var before = 0
    for index in new.items.indices {
      if before < old.items.count,
        new.source[new.items[index].textRange] == old.source[old.items[before].textRange],
        new.items[index].mark == old.items[before].mark
      {
        before += 1
      } else if found == nil {
        found = index
      } else {
        return nil
      }
    }
    return found ?? new.items.indices.last
  }
}

/// How a list's items begin, and where the last of them ends.
private struct ListForm {
  /// The line after which the next one goes.
  let end: Int
  /// What stands before its words.
  let next: [UInt8]

  /// `nil` where the item is no line of a list.
  init?(_ bytes: [UInt8], _ lines: LineTable, _ plan: Plan, _ item: Int) {
    guard let line = lines[plan.items[item].line] else { return nil }
    let text = Array(bytes[line])
    var at = 0
    while at < text.count, [0x20, 0x09, UInt8(ascii: ">")].contains(text[at]) { at += 1 }
    let indent = at
    while at < text.count, (0x30...0x39).contains(text[at]) { at += 1 }
    guard at < text.count else { return nil }
    let digits = text[indent..<at]
    let marks: [UInt8] =
      digits.isEmpty
      ? [UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+")]
      : [UInt8(ascii: "."), UInt8(ascii: ")")]
    let boxes = TickText(bytes, plan).boxes
    var content = indent + 1
    var next = Array(text[..<indent])
    if marks.contains(text[at]), digits.count < 10 {
      let mark = text[at]
      at += 1
      let marker = at
      while at < text.count, [0x20, 0x09].contains(text[at]) { at += 1 }
      guard at > marker else { return nil }
      content = at
      if !digits.isEmpty {
        let number = Int(String(decoding: digits, as: UTF8.self)) ?? 0
        next += Array("\(number + 1)".utf8)
      }
      next += [mark] + text[marker..<at]
    } else {
      // "☐ Read on" below another is a list without bullets.
      guard digits.isEmpty, let box = boxes[item], case .picture = box.kind,
        box.mark.lowerBound == line.lowerBound + indent
      else { return nil }
    }
    switch boxes[item]?.kind {
    case .brackets: next += Array("[ ] ".utf8)
    case .picture(let scalar):
      let isOpen = MarkReader.state(ofPicture: scalar) == .open
      let open = isOpen ? scalar : TickPictures(boxes, of: plan).other(of: scalar, isDone: false)
      next += Array(String(Unicode.Scalar(open) ?? "☐").utf8) + [0x20]
    case nil: break
    }
    self.next = next
    end = Self.end(bytes, lines, plan, item, indent: indent, content: content)
  }

  /// Past what is nested in the item, lines that its text goes on in, and paragraphs, quotes or code of its
  /// own behind empty lines, as far in as its words.
  private static func end(
    _ bytes: [UInt8], _ lines: LineTable, _ plan: Plan, _ item: Int, indent: Int, content: Int
  ) -> Int {
    let below = item..<Int(plan.items[item].next)
    var end = below.map { Int(plan.items[$0].line) }.max() ?? Int(plan.items[item].line)
    // A paragraph right below an item is its text, however far out it stands.
    let read = LineTable(plan.source.bytes)
    let text = below.map { plan.items[$0].textRange.end }.max() ?? 0
    while let line = read[UInt32(end + 1)], line.lowerBound < text { end += 1 }
    var next = end + 1
    while let line = lines[UInt32(next)] {
      let depth = bytes[line].prefix { [0x20, 0x09, UInt8(ascii: ">")].contains($0) }.count
      if depth < line.count {
        guard depth > indent, next == end + 1 || depth >= content else { break }
        end = next
      }
      next += 1
    }
    return end
  }
}
