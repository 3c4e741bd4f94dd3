import CommandLineKit
import RoadmapCLI
import Testing

@Suite struct JSONWriterTests {
  @Test func sortsMembersHoweverTheyAreSet() {
    let json = JSONWriter {
      $0.set("schema", "s/1")
      $0.set("b", 2)
      $0.object("a") {
        $0.set("z", true)
        $0.set("y", Int?.none)
        $0.array("x", [3, 1, 2]) { writer, number in
          writer.object { $0.set("n", number) }
        }
      }
      $0.set("list", ["q", "p"])
      $0.null("é")
      $0.set("B", false)
    }
    #expect(
      json.text
        == #"{"B":false,"a":{"x":[{"n":3},{"n":1},{"n":2}],"y":null,"z":true},"b":2,"#
        + #""list":["q","p"],"schema":"s/1","é":null}"#)
  }

  @Test func writesEmptyValues() {
    #expect(JSONWriter { _ in }.text == "{}")
    #expect(JSONWriter { $0.set("", [String]()) }.text == #"{"":[]}"#)
    #expect(JSONWriter { $0.object("o") { _ in } }.text == #"{"o":{}}"#)
    #expect(JSONWriter { $0.set("n", Int.min) }.text == #"{"n":-9223372036854775808}"#)
  }

  @Test(arguments: [
    ("a\"b\\c/", #""a\"b\\c/""#), ("\n\r\t", #""\n\r\t""#),
    ("\0\u{1B}\u{7F}", #""\u0000\u001b\u007f""#),
    ("é你🧑‍💻", #""é你🧑‍💻""#), ("\u{9B}\u{202E}\u{2028}", #""\u009b\u202e\u2028""#),
    ("\u{10FFE9}", #""\udbff\udfe9""#), ("", #""""#),
  ]) func escapes(_ text: String, _ json: String) {
    var writer = JSONWriter()
    writer.string(text)
    #expect(writer.text == json)
  }

  @Test(.enabled(if: Python.hasInterpreter)) func anyTextReadsBack() throws {
    let seed = UInt64.random(in: .min ... .max)
    var random = SeededGenerator(seed: seed)
    let texts = (0..<2_000).map { _ in random.text(upTo: 30) }
    var writer = JSONWriter()
    writer.array(texts) { writer, text in writer.object { $0.set(text, text) } }
    let script = """
      import sys, json
      for member in json.load(sys.stdin):
        [(name, value)] = member.items()
        assert name == value
        print(" ".join(str(ord(c)) for c in value))
      """
    let answer = try #require(Python.run(script, input: writer.text), "seed \(seed)")
    let lines = answer.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    #expect(lines.count == texts.count)
    for (text, line) in zip(texts, lines) {
      let scalars = text.unicodeScalars.map { String($0.value) }.joined(separator: " ")
      #expect(line == scalars, "seed \(seed)")
    }
  }

  @Test(.enabled(if: Python.hasInterpreter)) func anyObjectIsAsPythonSortsIt() throws {
    let seed = UInt64.random(in: .min ... .max)
    var random = SeededGenerator(seed: seed)
    var lines: [String] = []
    for _ in 0..<200 {
      let names = Set((0..<8).map { _ in random.text(upTo: 6) }).shuffled(using: &random)
      let json = JSONWriter { object in
        for (index, name) in names.enumerated() {
          object.object(name) {
            $0.set("b", index)
            $0.set("a", name)
          }
        }
      }
      lines.append(json.text)
    }
    let script = """
      import sys, json
      for line in sys.stdin.read().split("\\n"):
        value = json.loads(line)
        names = [list(value)] + [list(member) for member in value.values()]
        assert all(n == sorted(n) for n in names), names
      print("sorted")
      """
    #expect(Python.run(script, input: lines.joined(separator: "\n")) == "sorted\n", "seed \(seed)")
  }
}
