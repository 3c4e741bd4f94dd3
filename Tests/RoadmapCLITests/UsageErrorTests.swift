import CommandLineKit
import RoadmapCLI
import Testing

@Suite struct UsageErrorTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let line: [String]
    let message: String
    var testDescription: String { line.joined(separator: " ") }

    init(_ line: [String], _ message: String) {
      self.line = line
      self.message = message
    }
  }

  static let cases: [Case] = [
    // Commands.
    Case(["piant"], "Error: Unknown command 'piant'. Did you mean 'paint'?"),
    Case(["PAINT"], "Error: Unknown command 'PAINT'. Did you mean 'paint'?"),
    Case(["pai"], "Error: Unknown command 'pai'. Did you mean 'paint'?"),
    Case(["pa"], "Error: Unknown command 'pa'. Did you mean 'paint' or 'pan'?"),
    Case(["draw"], "Error: Unknown command 'draw'. Did you mean 'paint'?"),
    Case(["zebra"], "Error: Unknown command 'zebra'"),
    Case([""], "Error: Unknown command ''"),
    Case(["hlep"], "Error: Unknown command 'hlep'. Did you mean 'help'?"),
    Case(["plan.md"], "Error: Unknown command 'plan.md'\nHelp:  It is a file."),
    Case(["help", "piant"], "Error: Unknown command 'piant'. Did you mean 'paint'?"),
    // Options.
    Case(
      ["paint", "x", "--tine", "cold"], "Error: Unknown option '--tine'. Did you mean '--tone'?"),
    Case(["paint", "x", "--TONE=cold"], "Error: Unknown option '--TONE'. Did you mean '--tone'?"),
    Case(["paint", "—all"], "Error: Unknown option '—all'. Did you mean '--all'?"),
    Case(["paint", "–tone=cold"], "Error: Unknown option '–tone=cold'. Did you mean '--tone'?"),
    Case(["paint", "x", "--zebra"], "Error: Unknown option '--zebra'"),
    Case(
      ["paint", "x", "--json"],
      "Error: Unknown option '--json'\nHelp:  '--json' is an option of 'tool pan'."),
    Case(["paint", "x", "-z"], "Error: Unknown option '-z'"),
    Case(["paint", "x", "-all"], "Error: Unknown option '-all'. Did you mean '--all'?"),
    Case(["paint", "x", "-tone=cold"], "Error: Unknown option '-tone'. Did you mean '--tone'?"),
    Case(
      ["paint", "x", "-az"],
      "Error: Unknown option '-z' in '-az'\nHelp:  A value that begins with a dash goes after '--'."
    ),
    Case(["--colour", "never"], "Error: Unknown option '--colour'. Did you mean '--color'?"),
    Case(
      ["--size", "3", "pan"],
      "Error: The option '--size' belongs to a command and must follow its name"),
    Case(
      ["--json", "pan"],
      "Error: The option '--json' belongs to a command and must follow its name"),
    // Values.
    Case(
      ["paint", "x", "--coats"],
      "Error: Missing value for '--coats <count>'\n"
        + "Help:  --coats <count>  How many times to paint over it."),
    Case(
      ["paint", "x", "--tag", "--all"],
      "Error: Missing value for '--tag <tag>'\n"
        + "Help:  To give '--all' as the value, write '--tag=--all'."),
    Case(
      ["paint", "x", "--all=yes"],
      "Error: The option '--all' takes no value, but 'yes' was given"),
    Case(
      ["paint", "x", "-a=yes"],
      "Error: The option '-a' takes no value, but 'yes' was given"),
    Case(
      ["paint", "x", "--tone", "cols"],
      "Error: Invalid value 'cols' for '--tone <tone>'. Did you mean 'cold'?\n"
        + "Help:  --tone <tone>  How it should feel. (values: warm, cold, neutral; default: warm)"),
    Case(
      ["paint", "x", "--tone", "blazing"],
      "Error: Invalid value 'blazing' for '--tone <tone>'. Use 'warm', 'cold' or 'neutral'.\n"
        + "Help:  --tone <tone>  How it should feel. (values: warm, cold, neutral; default: warm)"),
    Case(
      ["paint", "x", "-n", "many"],
      "Error: Invalid value 'many' for '--coats <count>': use a whole number\nHelp:  --coats <count>  How many times to paint over it."
    ),
    Case(
      ["paint", "x", "-n0"],
      "Error: Invalid value '0' for '--coats <count>': use a whole number, 1 or more\nHelp:  --coats <count>  How many times to paint over it."
    ),
    Case(
      ["paint", "x", "-n99999999999999999999"],
      "Error: Invalid value '99999999999999999999' for '--coats <count>': the number is too large\nHelp:  --coats <count>  How many times to paint over it."
    ),
    Case(
      ["--color", "sometimes", "pan", "--size", "1"],
      "Error: Invalid value 'sometimes' for '--color <when>'. Use 'always', 'auto' or 'never'.\n"
        + "Help:  --color <when>  When to use colours. (values: always, auto, never; default: auto)"
    ),
    // Arguments.
    Case(
      ["paint"],
      "Error: Missing expected argument '<what>'\nHelp:  <what>  The thing to paint."),
    Case(
      ["pan"],
      "Error: Missing expected option '--size <pixels>'\n"
        + "Help:  --size <pixels>  The width of the view."),
    Case(["pan", "--size", "1", "x"], "Error: Unexpected argument 'x'"),
    Case(["pan", "x", "--size", "1", "y"], "Error: 2 unexpected arguments: 'x', 'y'"),
    Case(["paint", "x", "-ab"], "Error: '--all' and '--bare' cannot be used together"),
    Case(["pan", "--size", "13"], "Error: 13 is unlucky\nHelp:  Take 12."),
    // What a terminal would act on is shown, not done.
    Case(["\u{1B}[31m"], "Error: Unknown command '␛[31m'"),
  ]

  @Test(arguments: cases) func says(_ sample: Case) {
    let result = Sample.run(sample.line)
    #expect(result.code == .usage)
    #expect(result.out.isEmpty)
    let message = result.error.components(before: "\nUsage: tool ")
    #expect(message == sample.message)
  }

  @Test func endsWithTheUsageAndWhereToLearnMore() {
    #expect(
      Sample.run(["pan", "--size"]).error == """
        Error: Missing value for '--size <pixels>'
        Help:  --size <pixels>  The width of the view.
        Usage: tool pan [--json] --size <pixels>
          See 'tool pan --help' for more information.

        """)
    #expect(
      Sample.run(["zebra"]).error == """
        Error: Unknown command 'zebra'
        Usage: tool <subcommand>
          See 'tool --help' for more information.

        """)
  }
}

extension String {
  /// What stands before the first `mark`; all where there is none.
  fileprivate func components(before mark: String) -> String {
    var rest = self[...]
    while !rest.isEmpty {
      if rest.hasPrefix(mark) { return String(self[..<rest.startIndex]) }
      rest = rest.dropFirst()
    }
    return self
  }
}
