/// A plan as it was read, in few bytes: where an unchanged text need not be read again, most of the
/// time of a short command is saved. What is written here is for this very program to read: another
/// version of it may read the text otherwise.
package enum PlanForm {
  /// Everything of the plan but its name, its text and what the user made of it.
  package static func bytes(_ plan: Plan) -> [UInt8] {
    var writer = PlanFormWriter()
    writer.write(plan)
    return writer.bytes
  }

  /// `text` as `plan.source.bytes` were; `nil` where the bytes are no form of such a text.
  package static func plan(
    _ bytes: UnsafeRawBufferPointer, id: PlanID, text: [UInt8]
  ) -> Plan? {
    var reader = PlanFormReader(bytes, textCount: text.count)
    return reader.plan(id, text)
  }

  /// What there is to write of an item, in one number.
  struct Shape {
    let number: Int

    init(number: Int) { self.number = number }

    init(_ item: Item, at index: Int) {
      let isPlain =
        item.parent == -1 && Int(item.next) == index + 1 && item.occurrence == 1
        && item.notes == 0..<0
      let flags = [item.isOptional, item.depth != nil, item.choice != nil, !isPlain]
      let kind = itemKinds.firstIndex(of: item.kind) ?? 0
      let mark = states.firstIndex(of: item.mark) ?? 0
      number = flags.reversed().reduce(0) { $0 * 2 + ($1 ? 1 : 0) } << 5 | mark << 3 | kind
    }

    var kind: Int { number & 7 }
    var mark: Int { number >> 3 & 3 }
    var isOptional: Bool { number >> 5 & 1 == 1 }
    var hasDepth: Bool { number >> 6 & 1 == 1 }
    var hasChoice: Bool { number >> 7 & 1 == 1 }
    /// Neither in another item nor around one, the only one of its name, and without notes.
    var isPlain: Bool { number >> 8 & 1 == 0 }
  }

  // The places of cases among all are what is written.
  static let encodings = TextEncoding.allCases
  static let periodNames = Period.Name.allCases
  static let sectionKinds = SectionKind.allCases
  static let itemKinds = Item.Kind.allCases
  static let states = Item.State.allCases
  static let depths = Depth.allCases
  static let reasons = LeftOut.Reason.allCases
}
