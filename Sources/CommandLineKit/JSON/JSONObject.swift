/// The members of an object being written. A name is set once.
package struct JSONObject: Sendable {
  private struct Member {
    let name: String
    /// Where `"name":value` stands in the writer's bytes.
    let range: Range<Int>
  }

  private var writer: JSONWriter
  private let start: Int
  private var members: [Member] = []
  private var isSorted = true

  init(_ writer: JSONWriter) {
    self.writer = writer
    start = writer.bytes.count
  }

  package mutating func set(_ name: String, _ write: (inout JSONWriter) -> Void) {
    writer.append(UInt8(ascii: members.isEmpty ? "{" : ","))
    if let last = members.last { isSorted = isSorted && Self.precedes(last.name, name) }
    let begin = writer.bytes.count
    writer.string(name)
    writer.append(UInt8(ascii: ":"))
    write(&writer)
    members.append(Member(name: name, range: begin..<writer.bytes.count))
  }

  /// Setting `nil` writes `null`.
  package mutating func set(_ name: String, _ value: (some JSONWritable)?) {
    set(name) { writer in
      if let value { value.write(to: &writer) } else { writer.null() }
    }
  }

  package mutating func set(_ name: String, _ values: [some JSONWritable]?) {
    set(name) { writer in
      guard let values else { return writer.null() }
      writer.array(values) { $1.write(to: &$0) }
    }
  }

  package mutating func object(_ name: String, _ fill: (inout JSONObject) -> Void) {
    set(name) { $0.object(fill) }
  }

  /// An object of what there is of a value; `null` where there is none.
  package mutating func object<Value>(
    _ name: String, _ value: Value?, _ fill: (inout JSONObject, Value) -> Void
  ) {
    set(name) { json in
      guard let value else { return json.null() }
      json.object { fill(&$0, value) }
    }
  }

  package mutating func objects<Elements: Sequence>(
    _ name: String, _ elements: Elements, _ fill: (inout JSONObject, Elements.Element) -> Void
  ) {
    set(name) { $0.objects(elements, fill) }
  }

  package mutating func array<Elements: Sequence>(
    _ name: String, _ elements: Elements,
    _ write: (inout JSONWriter, Elements.Element) -> Void
  ) {
    set(name) { $0.array(elements, write) }
  }

  package mutating func null(_ name: String) { set(name) { $0.null() } }

  /// The bytes with the members in order between braces.
  mutating func finished() -> [UInt8] {
    if members.isEmpty { writer.append(UInt8(ascii: "{")) }
    if !isSorted { sort() }
    writer.append(UInt8(ascii: "}"))
    return writer.take()
  }

  /// Writes the members again, in order.
  private mutating func sort() {
    members.sort { Self.precedes($0.name, $1.name) }
    let isUnique = zip(members, members.dropFirst()).allSatisfy {
      Self.precedes($0.name, $1.name)
    }
    precondition(isUnique, "a member's name is set twice")
    let body = Array(writer.bytes[start...])
    writer.cut(to: start)
    for (index, member) in members.enumerated() {
      writer.append(UInt8(ascii: index == 0 ? "{" : ","))
      writer.append(body[member.range.lowerBound - start..<member.range.upperBound - start])
    }
  }

  private static func precedes(_ a: String, _ b: String) -> Bool {
    a.utf8.lexicographicallyPrecedes(b.utf8)
  }
}

/// A value that has one JSON form.
package protocol JSONWritable {
  func write(to json: inout JSONWriter)
}

extension String: JSONWritable {
  package func write(to json: inout JSONWriter) { json.string(self) }
}

extension Int: JSONWritable {
  package func write(to json: inout JSONWriter) { json.int(self) }
}

extension Bool: JSONWritable {
  package func write(to json: inout JSONWriter) { json.bool(self) }
}
