import PlanReading
package import ProgressJournal
package import RoadmapModel

/// All that a journal holds, in one JSON document: `roadmap.export/1`. It is what `import` reads.
package struct ExchangeDocument: Sendable {
  package static let schema = "roadmap.export/1"

  /// A plan's text as it was last, and the lasting keys of its parts.
  package struct Text: Sendable {
    package let plan: PlanID
    package let bytes: [UInt8]
    package let itemKeys: [ItemKey]
    package let sectionKeys: [ItemKey]
    /// Ticks that wait for an answer, with the lines of this text that they may belong to.
    package var questions: [CatalogueQuestion] = []
    /// Texts that had the lines which are gone from this one, the oldest first: their words are in no other.
    package var earlier: [LastReadText] = []
  }

  /// In the order in which they count.
  package var events: [Event] = []
  package var texts: [Text] = []
  /// As they are now; they are among the events too.
  package var settings: [String: String] = [:]

  package init() {}

  /// `plans`: these alone; `nil` for everything.
  package init(of journal: Journal, plans: Set<PlanID>?) throws {
    var wanted: Set<ActionID> = []
    var events: [Event] = []
    try journal.forEachEvent { event throws(JournalError) in
      guard let plans else { return events.append(event) }
      if let target = event.fact.target {
        if wanted.contains(target) { events.append(event) }
      } else if let plan = event.fact.plan, plans.contains(plan) {
        wanted.insert(event.action)
        events.append(event)
      }
    }
    self.events = events
    settings = plans == nil ? try journal.settings() : [:]
    for entry in try journal.catalogue().sorted(by: { $0.plan < $1.plan })
    where plans?.contains(entry.plan) ?? true {
      guard let last = try journal.lastReadText(entry) else { continue }
      texts.append(
        Text(
          plan: entry.plan, bytes: last.bytes, itemKeys: last.itemKeys,
          sectionKeys: last.sectionKeys, questions: try journal.questions(of: entry.plan),
          earlier: try journal.textsOfGoneLines(entry)))
    }
  }
}

extension Journal {
  /// The texts that had lines of a plan last which are gone from its current one, the oldest first.
  fileprivate func textsOfGoneLines(_ entry: CataloguedPlan) throws -> [LastReadText] {
    var gone = Set(try catalogueItems(of: entry.plan).filter(\.isGone).map(\.key))
    guard !gone.isEmpty, let history = try textHistory(entry, after: .max) else { return [] }
    var texts: [LastReadText] = []
    for index in 0..<history.count where !gone.isEmpty {
      let earlier = try earlierText(index, of: history, entry, replacedBy: [])
      guard let text = earlier?.text, text.itemKeys.contains(where: gone.contains) else { continue }
      gone.subtract(text.itemKeys)
      texts.append(text)
    }
    return texts.reversed()
  }
}

// MARK: - Writing

extension ExchangeDocument {
  /// An event a line, so that two backups can be compared.
  package var bytes: [UInt8] {
    var bytes = Array("{\"schema\":\"\(Self.schema)\",\n\"events\":[".utf8)
    for (index, event) in events.enumerated() {
      bytes += index == 0 ? [0x0A] : [UInt8(ascii: ","), 0x0A]
      bytes += EventLine.bytes(event)
    }
    bytes += Array("],\n\"texts\":[".utf8)
    for (index, text) in texts.enumerated() {
      bytes += index == 0 ? [0x0A] : [UInt8(ascii: ","), 0x0A]
      bytes += text.json.bytes
    }
    let settings = settings.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map {
      JSONValue.Member($0.key, .string($0.value))
    }
    bytes += Array("],\n\"settings\":".utf8) + JSONValue.object(settings).bytes
    return bytes + Array("}\n".utf8)
  }
}

extension ExchangeDocument.Text {
  fileprivate var json: JSONValue {
    var members = [JSONValue.Member("plan", .string(plan.stored))]
    members += Self.members(bytes, itemKeys, sectionKeys)
    if !questions.isEmpty {
      let questions = questions.map { question in
        JSONValue.object([
          JSONValue.Member("item", .string(question.item.description)),
          JSONValue.Member("lines", Self.keys(question.candidates)),
        ])
      }
      members.append(JSONValue.Member("questions", .array(questions)))
    }
    if !earlier.isEmpty {
      let earlier = earlier.map {
        JSONValue.object(Self.members($0.bytes, $0.itemKeys, $0.sectionKeys))
      }
      members.append(JSONValue.Member("earlier", .array(earlier)))
    }
    return .object(members)
  }

  private static func members(
    _ bytes: [UInt8], _ itemKeys: [ItemKey], _ sectionKeys: [ItemKey]
  ) -> [JSONValue.Member] {
    var members: [JSONValue.Member] = []
    // What is no UTF-8 goes as it is.
    let text = String(decoding: bytes, as: UTF8.self)
    if text.utf8.elementsEqual(bytes) {
      members.append(JSONValue.Member("text", .string(text)))
    } else {
      members.append(JSONValue.Member("base64", .string(Base64.text(bytes))))
    }
    members.append(JSONValue.Member("sha256", .string(SHA256.name(of: bytes))))
    members.append(JSONValue.Member("items", keys(itemKeys)))
    members.append(JSONValue.Member("sections", keys(sectionKeys)))
    return members
  }

  private static func keys(_ keys: [ItemKey]) -> JSONValue {
    .array(keys.map { .string($0.description) })
  }
}
