/// Writes one JSON value (RFC 8259) straight into bytes. Members of an object come out sorted by
/// the bytes of their names, in whatever order they are set, so equal values give equal text.
///
///     let json = JSONWriter { $0["schema"] = "roadmap.plan/1"; $0.array("items", items) { … } }
package struct JSONWriter: Sendable {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  /// A writer that holds one object.
  package init(_ fill: (inout JSONObject) -> Void) { object(fill) }

  package var text: String { String(decoding: bytes, as: UTF8.self) }

  package mutating func null() { bytes += "null".utf8 }
  package mutating func bool(_ value: Bool) { bytes += (value ? "true" : "false").utf8 }
  package mutating func int(_ value: Int) { bytes += String(value).utf8 }

  package mutating func object(_ fill: (inout JSONObject) -> Void) {
    // The buffer moves into the object and back, so it is never copied.
    var object = JSONObject(JSONWriter(taking: &bytes))
    fill(&object)
    bytes = object.finished()
  }

  package mutating func array<Elements: Sequence>(
    _ elements: Elements, _ write: (inout JSONWriter, Elements.Element) -> Void
  ) {
    bytes.append(UInt8(ascii: "["))
    var isFirst = true
    for element in elements {
      if !isFirst { bytes.append(UInt8(ascii: ",")) }
      isFirst = false
      write(&self, element)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  /// An array with an object for each element.
  package mutating func objects<Elements: Sequence>(
    _ elements: Elements, _ fill: (inout JSONObject, Elements.Element) -> Void
  ) {
    array(elements) { json, element in json.object { fill(&$0, element) } }
  }

  init(taking other: inout [UInt8]) {
    swap(&bytes, &other)
  }

  mutating func append(_ byte: UInt8) { bytes.append(byte) }
  mutating func append(_ more: some Sequence<UInt8>) { bytes += more }
  mutating func cut(to count: Int) { bytes.removeLast(bytes.count - count) }
  mutating func take() -> [UInt8] {
    var taken: [UInt8] = []
    swap(&taken, &bytes)
    return taken
  }
}
