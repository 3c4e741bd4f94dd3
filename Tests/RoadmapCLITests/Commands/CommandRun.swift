import CommandLineKit
import RoadmapCLI

/// One command line run in-process, in a world made up for it.
struct CommandRun {
  let code: ExitCode
  let out: String
  let error: String

  enum Screen: String, CaseIterable {
    case pipe
    case terminal60
    case terminal80
    case terminal120
    /// 80 columns, in the C locale.
    case ascii
    /// A pipe in the C locale.
    case asciiPipe
    /// 80 columns, in colour.
    case color

    var isPipe: Bool { self == .pipe || self == .asciiPipe }

    var variables: [String: String] {
      switch self {
      case .ascii, .asciiPipe: ["LC_ALL": "C", "NO_COLOR": "1"]
      case .color: ["LC_ALL": "C.UTF-8"]
      default: ["LC_ALL": "C.UTF-8", "NO_COLOR": "1"]
      }
    }

    var width: Int {
      switch self {
      case .terminal60: 60
      case .terminal120: 120
      default: 80
      }
    }
  }

  /// Without a `store` each run has a journal of its own.
  init(
    _ arguments: [String], on screen: Screen = .pipe, files: [String: File] = [:],
    store: CommandStore = CommandStore(), now: String = "2026-11-20T09:30:00+02:00",
    answers: [String] = [], meanwhile: Others? = nil, variables: [String: String] = [:],
    launches: Launches? = nil
  ) {
    let out = Recorder()
    let error = Recorder()
    code = RoadmapProgram.run(
      arguments: arguments,
      environment: Self.environment(
        on: screen, files: files, store: store, now: now, answers: answers, meanwhile: meanwhile,
        variables: variables, launches: launches),
      output: Output(
        result: { out.take($0) },
        error: {
          meanwhile?.act(at: .message)
          return error.take($0)
        }))
    self.out = out.text
    self.error = error.text
  }

  static func environment(
    on screen: Screen = .pipe, files: [String: File] = [:], store: CommandStore,
    now: String = "2026-11-20T09:30:00+02:00", answers: [String] = [], meanwhile: Others? = nil,
    variables own: [String: String] = [:],
    launches: Launches? = nil
  ) -> Environment {
    let variables = screen.variables
      .merging(["ROADMAP_DB": store.path, "ROADMAP_NOW": now]) { $1 }.merging(own) { $1 }
    let random = SeededBits(seed: store.seed())
    let lines = Answers(answers)
    let width = screen.width
    let isTerminal = !screen.isPipe
    return Environment {
      $0.variable = { variables[$0] }
      $0.readFile = { path, limit in
        files[path]?.read(limit) ?? store.read(path) ?? .failure(.missing)
      }
      $0.readPlainFile = { path, limit in
        if case .pipe = files[path] { return .failure(.isNoFile) }
        let found = files[path]?.read(limit) ?? store.read(path)
        if limit > 0, found != nil { meanwhile?.act(at: .file) }
        return found ?? .failure(.missing)
      }
      $0.random = { random.next() }
      $0.isThere = { store.isThere($0) }
      $0.absolutePath = { files[$0] == nil && store.read($0) == nil ? nil : $0 }
      $0.saveFile = { store.save($0, $1) }
      $0.saveOwnFile = $0.saveFile
      $0.rewriteFile = { store.rewrite($0, $1, $2) }
      $0.readLine = {
        meanwhile?.act(at: .answer)
        return lines.next()
      }
      ($0.inputIsTerminal, $0.outputIsTerminal) = (isTerminal, isTerminal)
      $0.errorIsTerminal = isTerminal
      $0.terminalWidth = { isTerminal ? width : nil }
      $0.launch = { launches?.run($0) }
    }
  }

  /// A file of the made-up world.
  enum File: Sendable {
    case bytes([UInt8])
    /// What gives its bytes but once.
    case pipe([UInt8])
    case failing(FileError)
    /// As large as this, and never read.
    case size(Int)

    static func text(_ text: String) -> File { .bytes(Array(text.utf8)) }

    func read(_ limit: Int) -> Result<[UInt8], FileError> {
      switch self {
      case .bytes(let bytes) where bytes.count <= limit: .success(bytes)
      case .pipe(let bytes) where bytes.count <= limit: .success(bytes)
      case .bytes, .pipe, .size: .failure(.tooLarge(limit: limit))
      case .failing(let error): .failure(error)
      }
    }
  }
}

/// What other commands do while one runs, once: it goes on with what it had seen before.
final class Others: @unchecked Sendable {
  /// What the command does just then.
  enum Moment {
    /// It has the text of a plan that was added.
    case file
    /// It says something on standard error.
    case message
    /// It waits for what its user types.
    case answer
  }

  private let moment: Moment
  private var deed: (() -> Void)?

  init(at moment: Moment, _ deed: @escaping () -> Void) {
    self.moment = moment
    self.deed = deed
  }

  func act(at moment: Moment) {
    guard moment == self.moment, let deed else { return }
    self.deed = nil
    deed()
  }
}

/// Other programs of the made-up world: what they were started with.
final class Launches: @unchecked Sendable {
  private let programs: Set<String>
  private(set) var lines: [[String]] = []

  /// Those that there are; each ends well.
  init(_ programs: String...) { self.programs = Set(programs) }

  func run(_ words: [String]) -> Int32? {
    guard let program = words.first, programs.contains(program) else { return nil }
    lines.append(words)
    return 0
  }
}

/// The files that tests of commands use.
enum SampleFiles {
  static let plan = """
    # Reading plan (6 weeks)

    ## Week 1: Begin
    - [x] Read chapter 1
    - [/] Read chapter 2
    - [-] Skip chapter 3
      - A remark on it.

    ## Week 2: Go on
    - [ ] Choose a tool (pick 1):
      - [ ] Hammer
      - [ ] Saw
    - [ ] Polish (optional)

    """

  static let all: [String: CommandRun.File] = [
    "my-plan.md": .text(plan), "-": .text(plan), "TODO": .text(plan), "my plan.md": .text(plan),
    "done.md": .text("# Done\n\n- [x] All of it\n"),
    "careless.md": .text(
      """
      # Careless

      ## Week 1
      - [ ] Read a long chapter
      - [ ] Read a long chapter
      - [] Not a box
      - [?] Not a mark

      ## Week 4 (pick 3)
      - [ ] One
      - [ ] Two

      ## Week 5

      """),
    "wide.md": .bytes([0xFF, 0xFE] + "- [ ] x\n".utf8.flatMap { [$0, 0] }),
    "damaged.md": .text("# Plan â€“ one\n\n- [ ] Itâ€™s here\n- [ ] And â€œthereâ€\u{9D}\n"),
    "empty.md": .text(""), "blank.md": .text(" \n\t\n"),
    "picture.md": .bytes([0x89, 0x50, 0x4E, 0x47, 0, 1, 2, 3, 0, 0, 0, 0, 0, 0, 0, 0, 7, 8]),
    "prose.md": .text("# Title\n\nOnly prose.\n"),
    "学习计划.md": .text("# 学习计划\n\n## 第1周：基础\n- [ ] 阅读第一章\n- [x] 写一个小程序\n"),
    "a-very-long-name-of-a-plan-that-goes-on-and-on.md": .text(plan), "-dash.md": .text(plan),
    "./-dash.md": .text(plan), "huge.md": .size(200 << 20), "folder": .failing(.isDirectory),
    "folder/": .failing(.isDirectory), "secret.md": .failing(.noPermission),
    "broken.md": .failing(.system(code: 5, reason: "Input/output error")),
    "r\u{10FFE9}sum\u{10FFE9}.md": .text("- [ ] x\n"), "it's.md": .text("- [ ] x\n"),
  ]
}
