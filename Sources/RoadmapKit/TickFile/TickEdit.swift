import PlanReading
package import RoadmapModel

/// A plan's file with other ticks: the same bytes but for its boxes, and days where they are wanted.
package struct TickEdit {
  package let bytes: [UInt8]
  /// The plan as it is read from these bytes: the same items with other marks.
  package let plan: Plan
  /// The items whose boxes are others than before.
  package let changed: [Int]

  /// What the box of an item is to say.
  package struct Wish: Hashable, Sendable {
    package let state: Item.State
    /// The day it became so.
    package let day: Day?

    package init(_ state: Item.State, on day: Day? = nil) {
      (self.state, self.day) = (state, day)
    }
  }

  private init(_ bytes: [UInt8], _ plan: Plan, _ changed: [Int]) {
    (self.bytes, self.plan, self.changed) = (bytes, plan, changed)
  }

  private struct Change {
    let item: Int
    let wish: Wish
    /// A picture is ticked by one that is no decoration, whatever stands beside it.
    var isSure = false
    var isDated = true
    /// An undo or a redo makes it what it was.
    let isReversed: Bool

    var sure: Change {
      var change = self
      change.isSure = true
      return change
    }
    var undated: Change {
      var change = self
      change.isDated = false
      return change
    }
  }

  /// What is known of the lines beside the text itself.
  package struct Past {
    /// How an item's line was before the program wrote it as it is.
    var before: (_ item: Int, _ line: [UInt8]) -> [UInt8]? = { _, _ in nil }
    /// Whether that day was ever recorded of the item. Any other in its line is its user's alone, as one that is
    /// yet to come, which is taken down as the day it was seen.
    var wasRecorded: (_ item: Int, _ day: Day) -> Bool = { _, _ in false }
    /// Whether an undo or a redo is of the item: its day is what was, whoever wrote the line.
    var isReversed: (_ item: Int) -> Bool = { _ in false }
    /// Whether that is of a corrected day: its line had one.
    var regainsDay: (_ item: Int) -> Bool = { _ in false }
  }

  /// `nil` where nothing is to be written, or nothing that would be read as the same plan. `datesAll`: what the
  /// text ticks already gets its day, too.
  package init?(
    _ text: TickText, _ style: TickStyle, past: Past = Past(), datesAll: Bool = false,
    _ wish: (Int) -> Wish
  ) {
    let changes = Self.changes(text, style, past, datesAll, wish)
    guard let end = changes.last else { return nil }
    func edit(_ changes: [Change]) -> TickEdit? { Self.edit(text, style, past, changes) }
    let areMany = changes.count > Self.mostAlone
    if let edit = edit(changes) ?? edit(changes.dropLast() + [end.sure])
      ?? (areMany ? edit(changes.map(\.undated)) : nil)
    {
      self = edit
      return
    }
    // One box that would change how the others are read keeps none of them back, and one day neither.
    // Without the last ⬜ of a list its ✅ may be decoration: that one becomes ☑.
    var sound: [Change] = []
    var last: TickEdit?
    for change in changes.prefix(Self.mostAlone) {
      let forms = [change, change.sure]
      for form in style.dates == .off ? forms : forms + forms.map(\.undated) {
        guard let edit = edit(sound + [form]) else { continue }
        sound.append(form)
        last = edit
        break
      }
    }
    guard let last else { return nil }
    self = last
  }

  /// The lines that are others than before, as they were and as they are.
  package func lines(beside text: TickText) -> [(item: Int, old: [UInt8], new: [UInt8])] {
    let table = LineTable(bytes)
    return changed.compactMap { item in
      guard let old = text.line(ofItem: item), let new = table[text.plan.items[item].line] else {
        return nil
      }
      return (item, Array(text.bytes[old]), Array(bytes[new]))
    }
  }

  /// Each is read by itself, which takes as long as reading the plan.
  private static let mostAlone = 50

  /// The boxes that say something else than they are to say.
  private static func changes(
    _ text: TickText, _ style: TickStyle, _ past: Past, _ datesAll: Bool, _ wish: (Int) -> Wish
  ) -> [Change] {
    var changes: [Change] = []
    for (index, item) in text.plan.items.enumerated() {
      guard let box = text.boxes[index] else { continue }
      let (wish, isReversed) = (wish(index), past.isReversed(index))
      var shown = style.shown(wish.state)
      // A picture has no form of its own for what is started or skipped.
      if box.kind != .brackets, shown != .done { shown = item.mark == shown ? shown : .open }
      // Its own `[-]` comes back, though it was the plan's only one.
      if shown != wish.state, box.kind == .brackets, let line = text.line(ofItem: index),
        let before = past.before(index, Array(text.bytes[line])),
        state(before, at: text.boxStart(box) - line.lowerBound) == wish.state
      {
        shown = wish.state
      }
      func isOtherDay() -> Bool {
        guard style.dates != .off else { return false }
        if wish.day == nil {
          // It is done on no day again.
          let day = isReversed && shown == .done ? text.mark(ofItem: index).day : nil
          return day.map { past.wasRecorded(index, $0) } ?? false
        }
        let isDated = (datesAll || past.regainsDay(index)) && text.takesDate(index)
        guard let day = text.mark(ofItem: index).day else {
          return isDated && [.done, .skipped].contains(shown)
        }
        if isDated, text.dates(ofItem: index) != style.dates { return true }
        guard day != wish.day else { return false }
        return isReversed || isDated || past.wasRecorded(index, day)
      }
      if item.mark != shown || isOtherDay() {
        changes.append(
          Change(item: index, wish: Wish(shown, on: wish.day), isReversed: isReversed))
      }
    }
    return changes
  }

  private static func edit(
    _ text: TickText, _ style: TickStyle, _ past: Past, _ changes: [Change]
  ) -> TickEdit? {
    let bytes = written(text, style, past, changes)
    guard let plan = try? PlanReader.read(bytes, id: text.plan.id),
      isSame(plan, text.plan, changes)
    else { return nil }
    return TickEdit(bytes, plan, changes.map(\.item))
  }

  private static func written(
    _ text: TickText, _ style: TickStyle, _ past: Past, _ changes: [Change]
  ) -> [UInt8] {
    let pictures = TickPictures(text.boxes, of: text.plan)
    var pieces: [(range: Range<Int>, bytes: [UInt8])] = []
    for change in changes {
      let (item, wish) = (change.item, change.wish)
      guard let box = text.boxes[item], let line = text.line(ofItem: item) else { continue }
      if let before = past.before(item, Array(text.bytes[line])),
        says(before, change, at: text.boxStart(box) - line.lowerBound, style.dates, past)
      {
        pieces.append((line, before))
        continue
      }
      // A day is added to `[X]`, which stays as it is.
      let mark =
        text.plan.items[item].mark == wish.state
        ? Array(text.bytes[box.mark]) : mark(box, change, pictures)
      guard style.dates != .off, change.isDated, text.takesDate(item) else {
        pieces.append((box.mark, mark))
        continue
      }
      let rest = Array(text.bytes[box.mark.upperBound..<line.upperBound])
      let hasDay = wish.state == .done || wish.state == .skipped
      let dated =
        hasDay && (wish.day != nil || !change.isReversed)
        ? wish.day.map { style.dates.adding($0, isSkipped: wish.state == .skipped, to: rest) }
        : TickDates.removed(from: rest)
      pieces.append((box.mark.lowerBound..<line.upperBound, mark + (dated ?? rest)))
    }
    pieces.sort { $0.range.lowerBound < $1.range.lowerBound }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.bytes.count + 32 * pieces.count)
    var at = 0
    for piece in pieces {
      bytes += text.bytes[at..<piece.range.lowerBound]
      bytes += piece.bytes
      at = piece.range.upperBound
    }
    return bytes + text.bytes[at...]
  }

  /// Whether a line says what is wished by the box at that column, and by its day: what is done again
  /// later is not as it was the first time.
  private static func says(
    _ line: [UInt8], _ change: Change, at column: Int, _ dates: TickDates, _ past: Past
  ) -> Bool {
    let wish = change.wish
    guard state(line, at: column) == wish.state else { return false }
    guard wish.state == .done || wish.state == .skipped else { return true }
    // The setting may be another by now; an undo or a redo gives back what was.
    guard change.isReversed || TickDates.form(of: line) == dates else { return false }
    guard let day = TickDates.day(of: line, isSkipped: wish.state == .skipped) else {
      return true
    }
    // What is done again later is not as it was; what was undone is, with a day that was its user's alone.
    return day == wish.day || change.isReversed && !past.wasRecorded(change.item, day)
  }

  private static func state(_ line: [UInt8], at column: Int) -> Item.State? {
    line.withUnsafeBufferPointer { MarkReader.read($0, ByteRange(column, $0.count))?.state }
  }

  private static func mark(
    _ box: TickBox, _ change: Change, _ pictures: TickPictures
  ) -> [UInt8] {
    switch box.kind {
    case .brackets:
      switch change.wish.state {
      case .open: return [UInt8(ascii: " ")]
      case .done: return [UInt8(ascii: "x")]
      case .started: return [UInt8(ascii: "/")]
      case .skipped: return [UInt8(ascii: "-")]
      }
    case .picture(let scalar):
      let isDone = change.wish.state == .done
      let other =
        isDone && change.isSure
        ? TickPictures.sureTick : pictures.other(of: scalar, isDone: isDone)
      return Unicode.Scalar(other).map { Array(String($0).utf8) } ?? []
    }
  }

  /// Whether the two have the same parts, and every mark is the one that was asked for. A box may stand
  /// within its item's words, which then differ by it alone: `Day 1: [x] Read`.
  private static func isSame(_ new: Plan, _ old: Plan, _ changes: [Change]) -> Bool {
    guard new.items.count == old.items.count, new.sections.count == old.sections.count,
      new.source.repair == nil
    else { return false }
    var marks = old.items.map(\.mark)
    for change in changes { marks[change.item] = change.wish.state }
    for index in new.items.indices {
      let (a, b) = (new.items[index], old.items[index])
      guard a.mark == marks[index], a.line == b.line, a.section == b.section, a.parent == b.parent,
        a.kind == b.kind, a.isOptional == b.isOptional,
        new.source.bytes[a.textRange].elementsEqual(old.source.bytes[b.textRange])
          || (a.boxColumn > 0 && new.text(ofItem: index) == old.text(ofItem: index))
      else { return false }
    }
    return zip(new.sections, old.sections).allSatisfy { a, b in
      a.kind == b.kind && a.parent == b.parent && a.line == b.line
        && new.source.bytes[a.headingRange].elementsEqual(old.source.bytes[b.headingRange])
    }
  }
}

extension [UInt8] {
  fileprivate subscript(range: ByteRange) -> ArraySlice<UInt8> {
    range.isEmpty ? [] : self[range.start..<Swift.min(range.end, count)]
  }
}
