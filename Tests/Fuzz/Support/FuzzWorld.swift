@testable import CommandLineKit
@testable import Outlook
@testable import PlanMatching
@testable import PlanReading
@testable import ProgressJournal
@testable import RoadmapKit
@testable import RoadmapModel

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#endif

/// A directory of this process's own, and the whole program run in it: one plan file that is not
/// there but for the program, a fixed day, and no way out.
enum FuzzWorld {
  static let directory: String = {
    var template = "\(getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp")/fuzz.XXXXXX"
    template = template.withCString { path in
      guard let copy = strdup(path) else { return "" }
      defer { free(copy) }
      return mkdtemp(copy).map { String(cString: $0) } ?? ""
    }
    precondition(!template.isEmpty && chdir(template) == 0, "no directory for scratch files")
    return template
  }()

  static func path(_ name: String) -> String { "\(directory)/\(name)" }

  static func write(_ bytes: [UInt8], _ name: String) {
    guard let file = fopen(path(name), "w") else { preconditionFailure("cannot write \(name)") }
    precondition(bytes.withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, file) } == bytes.count)
    fclose(file)
  }

  static func bytes(_ name: String) -> [UInt8]? { RawFile.bytes(Array(path(name).utf8)) }

  /// Everything that an input may have left.
  static func clear() {
    guard let open = opendir(directory) else { return }
    defer { closedir(open) }
    while let entry = readdir(open) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { unlink(path(name)) }
    }
  }

  struct Answer {
    let code: ExitCode
    let result: String
    let error: String
  }

  /// Runs one command line. What it says is sound, and a failure is never silent.
  @discardableResult
  static func run(
    _ words: [String], on database: String = "roadmap.db", answers: [String] = []
  ) -> Answer {
    let (result, error, lines) = (Written(), Written(), Lines(answers))
    let variables = [
      "ROADMAP_DB": path(database), "ROADMAP_NOW": "2026-11-20T09:30:00+02:00",
      "LC_ALL": "C.UTF-8", "NO_COLOR": "1",
    ]
    let environment = Environment {
      $0.variable = { variables[$0] }
      $0.readFile = { path, _ in path.hasSuffix(".md") ? .success(plan) : .failure(.missing) }
      $0.readPlainFile = $0.readFile
      $0.random = random.next
      $0.isThere = { access($0, F_OK) == 0 }
      $0.absolutePath = { $0.hasSuffix(".md") ? "/plans/\($0)" : nil }
      $0.readLine = { lines.next() }
      ($0.inputIsTerminal, $0.outputIsTerminal) = (!answers.isEmpty, !answers.isEmpty)
      $0.terminalWidth = { answers.isEmpty ? nil : 80 }
    }
    let code = RoadmapProgram.run(
      arguments: words, environment: environment,
      output: Output(result: { result.add($0) }, error: { error.add($0) }))
    let answer = Answer(code: code, result: result.text, error: error.text)
    for text in [answer.result, answer.error] {
      let text = words.contains { $0.contains("always") } ? withoutColour(text) : text
      let isFit = text.unicodeScalars.allSatisfy { scalar in
        scalar == "\n" || scalar == "\t" || !Sanitizer.isHazard(scalar)
      }
      precondition(isFit, "\(words): \(text.debugDescription)")
    }
    precondition(
      code == .ok || !error.text.isEmpty || !result.text.isEmpty, "\(words): nothing is said")
    return answer
  }

  /// Without the sequences that are the program's own.
  private static func withoutColour(_ text: String) -> String {
    let parts = text.split(separator: "\u{1B}[", omittingEmptySubsequences: false)
    return parts.dropFirst().reduce(String(parts[0])) { text, part in
      let code = part.prefix { $0.isNumber || $0 == ";" }
      let rest = part.dropFirst(code.count)
      return text + (rest.first == "m" ? rest.dropFirst() : "\u{1B}" + part)
    }
  }

  static let random = RandomSource { bits.next() }

  private static let bits = Bits()

  static let plan = Array(
    """
    # My plan (6 weeks)

    ## Week 1: Begin
    - [x] Read chapter 1
    - [/] Read chapter 2
    - [-] Skip chapter 3
      - A remark on it.

    ## Week 2–3: Go on
    - [ ] Choose a tool (pick 1):
      - [ ] Hammer
      - [ ] Saw
    - [ ] Polish (optional)
    - [ ] Learn Größe, Raft and 学习

    **Deliverable**: Write it down

    ## Project: A table
    - [ ] Legs
    - [ ] A top

    ## Outcomes
    - Build tables

    """.utf8)
}

private final class Written: @unchecked Sendable {
  private var bytes: [UInt8] = []

  var text: String {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      preconditionFailure("what is written is not UTF-8")
    }
    return text
  }

  func add(_ more: [UInt8]) -> WriteFailure? {
    bytes += more
    return nil
  }
}

private final class Lines: @unchecked Sendable {
  private var rest: ArraySlice<String>

  init(_ lines: [String]) { rest = lines[...] }

  func next() -> String? { rest.popFirst() }
}

/// The same in each process, so that a finding can be had again.
private final class Bits: @unchecked Sendable {
  private var state: UInt64 = 0

  func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    let mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
    return mixed ^ mixed >> 27
  }
}
