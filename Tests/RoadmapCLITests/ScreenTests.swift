import CommandLineKit
import RoadmapCLI
import Testing

@Suite struct ScreenTests {
  struct Case: Sendable {
    let variables: [String: String]
    let isTerminal: Bool
    let color: ColorChoice
    let theme: Theme
  }

  @Test(arguments: [
    Case(variables: [:], isTerminal: true, color: .auto, theme: .colors),
    Case(variables: [:], isTerminal: false, color: .auto, theme: .plain),
    Case(variables: [:], isTerminal: false, color: .always, theme: .colors),
    Case(variables: [:], isTerminal: true, color: .never, theme: .plain),
    Case(variables: ["NO_COLOR": "1"], isTerminal: true, color: .auto, theme: .plain),
    Case(variables: ["NO_COLOR": ""], isTerminal: true, color: .auto, theme: .colors),
    Case(variables: ["NO_COLOR": "1"], isTerminal: true, color: .always, theme: .colors),
    Case(variables: ["TERM": "dumb"], isTerminal: true, color: .auto, theme: .plain),
    Case(variables: ["CLICOLOR_FORCE": "1"], isTerminal: false, color: .auto, theme: .colors),
    Case(variables: ["CLICOLOR_FORCE": "0"], isTerminal: false, color: .auto, theme: .plain),
    Case(
      variables: ["CLICOLOR_FORCE": "1", "NO_COLOR": "1"], isTerminal: true, color: .auto,
      theme: .plain),
    Case(variables: ["CLICOLOR_FORCE": "1"], isTerminal: true, color: .never, theme: .plain),
  ]) func theme(_ sample: Case) {
    let screen = Screen(
      Sample.environment(sample.variables), isTerminal: sample.isTerminal, color: sample.color)
    #expect(screen.theme == sample.theme)
  }

  @Test(
    arguments: [
      ([:], nil, 80), ([:], 132, 132), (["COLUMNS": "100"], 132, 100), (["COLUMNS": "0"], 132, 132),
      (["COLUMNS": "-4"], nil, 80), (["COLUMNS": "wide"], 50, 50), (["COLUMNS": "3"], nil, 20),
      (["COLUMNS": "99999999999999999999"], nil, 80),
    ] as [([String: String], Int?, Int)]) func width(
      _ variables: [String: String], _ terminal: Int?, _ width: Int
    )
  {
    let environment = Sample.environment(variables, terminal: true, width: terminal)
    #expect(Screen(environment, isTerminal: true, color: .auto).width == width)
  }

  @Test(
    arguments: [
      (["LANG": "en_GB.UTF-8"], true), (["LANG": "C.utf8"], true), (["LANG": "C"], false),
      ([:], false),
      (["LC_ALL": "C", "LANG": "en_GB.UTF-8"], false), (["LC_ALL": "", "LC_CTYPE": "UTF-8"], true),
      (["LC_CTYPE": "POSIX", "LANG": "de_DE.UTF-8"], false), (["LANG": "ru_RU.KOI8-R"], false),
      (["LANG": "x.uutf8@euro"], true),
    ] as [([String: String], Bool)]) func locale(_ variables: [String: String], _ isUTF8: Bool)
  {
    let environment = Sample.environment(variables)
    #expect(environment.localeIsUTF8 == isUTF8)
    let terminal = Screen(environment, isTerminal: true, color: .auto)
    #expect(terminal.glyphs == (isUTF8 ? .unicode : .ascii))
    #expect(terminal.charset == (isUTF8 ? .unicode : .ascii))
    #expect(Screen(environment, isTerminal: false, color: .auto).charset == .unicode)
  }
}
