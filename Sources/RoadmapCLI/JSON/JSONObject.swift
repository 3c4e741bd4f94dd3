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

  init(_ writer: JSONWriter) {
    self.writer = writer
    start = writer.bytes.count
  }

  package mutating func set(_ name: String, _ write: (inout JSONWriter) -> Void) {
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

  package mutating func set(_ name: String, _ values: [some JSONWritable]) {
    array(name, values) { $1.write(to: &$0) }
  }

  package mutating func object(_ name: String, _ fill: (inout JSONObject) -> Void) {
    set(name) { $0.object(fill) }
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
    let sorted = members.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    let isUnique = zip(sorted, sorted.dropFirst()).allSatisfy { $0.name != $1.name }
    precondition(isUnique, "a member's name is set twice")
    // What lies between `start` and the end is the members without commas: written again, in order.
    let body = Array(writer.bytes[start...])
    writer.cut(to: start)
    writer.append(UInt8(ascii: "{"))
    for (index, member) in sorted.enumerated() {
      if index > 0 { writer.append(UInt8(ascii: ",")) }
      writer.append(body[member.range.lowerBound - start..<member.range.upperBound - start])
    }
    writer.append(UInt8(ascii: "}"))
    return writer.take()
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
