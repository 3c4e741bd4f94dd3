/// Help, made only when somebody asks for it.
struct HelpPage {
  private static let labelColumn = 26

  private(set) var page: Page
  private let name: String

  /// Help for the whole program.
  init(_ program: Program, screen: Screen) {
    page = Page(screen.ofOwnText)
    name = program.name
    overview(program.summary)
    page.line("\("USAGE:", .heading) \(program.usage)")
    section("Options", StandardOptions.declarations)
    let descriptors = program.commands.map { $0.descriptor }
    for group in program.groups {
      var rows = descriptors.filter { $0.group == group }.map {
        ($0.name + ($0.name == program.defaultCommand ? " (default)" : ""), $0.summary)
      }
      if group == program.groups.last { rows.append((HelpCommand.name, HelpCommand.summary)) }
      section(group.title, rows)
    }
    page.line()
    page.wrapped("See '\(program.name) help <subcommand>' for detailed help.", indent: 2)
  }

  /// Help for one command.
  init(_ command: CommandDescriptor, of program: Program, screen: Screen) {
    page = Page(screen.ofOwnText)
    name = program.name
    overview(command.summary, command.discussion)
    let usage = command.synopsis(program: program.name)
    page.wrapped("\("USAGE:", .heading) \(StyledText(synopsis: usage))", hanging: 7)
    section("Arguments", command.parameters.filter(\.isArgument))
    let own = command.parameters.filter { !$0.isArgument }
    section("Options", own + [StandardOptions.color.declaration, StandardOptions.help.declaration])
    section("Examples", command.examples.map { ($0.line, $0.meaning) })
  }

  private mutating func overview(_ summary: String, _ discussion: [String] = []) {
    page.wrapped("\("OVERVIEW:", .heading) \(summary)")
    page.line()
    for paragraph in discussion {
      page.wrapped(StyledText(prose: paragraph, program: name))
      page.line()
    }
  }

  private mutating func section(_ title: String, _ parameters: [ParameterDeclaration]) {
    section(title, parameters.map { ($0.helpLabel, $0.helpText) })
  }

  private mutating func section(_ title: String, _ rows: [(label: String, text: String)]) {
    guard !rows.isEmpty else { return }
    page.line()
    page.line("\(title.uppercased() + ":", .heading)")
    for row in rows {
      let text = StyledText(prose: row.text, program: name)
      if page.screen.width(of: row.label) + 4 <= Self.labelColumn {
        let label = StyledText("  " + row.label).padded(to: Self.labelColumn, on: page.screen)
        page.wrapped(label + text, hanging: Self.labelColumn)
      } else {
        page.line("  \(row.label)")
        page.wrapped(text, indent: Self.labelColumn)
      }
    }
  }
}
