import CommandLineKit
import RoadmapKit

/// Settings with their values, meanings, defaults, and where each value comes from.
struct ConfigView {
  let states: [SettingState]

  func page(_ screen: Screen) -> Page {
    Page(screen) { page in
      let width = (states.map { screen.width(of: $0.setting.name) }.max() ?? 0) + 2
      for state in states {
        guard screen.isTerminal else {
          page.record([state.setting.name, state.text, Self.name(of: state.origin)])
          continue
        }
        let name = StyledText(state.setting.name, .address).padded(to: width, on: screen)
        var line = name + StyledText(state.text, state.origin == .set ? .title : .plain)
        if let origin = Self.words(state) {
          line += StyledText(" \(screen.glyphs.separator) \(origin)", .dim)
        }
        page.paragraph(line, hanging: width)
        page.paragraph("\(state.setting.meaning, .dim)", indent: width)
        if states.count == 1 {
          page.paragraph("\("Write \(state.setting.allowed).", .dim)", indent: width)
        }
        if case .unsound(let text) = state.origin {
          page.paragraph(
            "\("'\(text)' is not a valid value; the default is used.", .warning)",
            indent: width)
          page.help("roadmap config \(state.setting.name) --unset")
        }
      }
    }
  }

  /// What a change came to.
  static func change(from before: SettingState, to after: SettingState, on screen: Screen) -> Page {
    Page(screen) { page in
      var line: StyledText = "\(after.setting.name, .address)  \(after.text, .title)"
      let note =
        before.text == after.text
        ? "unchanged"
        : "was \(before.text)" + (before.origin == .standard ? ", the default" : "")
      line += StyledText(" \(screen.glyphs.separator) \(note)", .dim)
      page.paragraph(line, hanging: screen.width(of: after.setting.name) + 2)
    }
  }

  func json() -> JSONWriter {
    JSONWriter { json in
      json.set("schema", "roadmap.config/1")
      json.objects("settings", states) { json, state in
        json.set("name", state.setting.name)
        json.set("value", state.text)
        json.set("default", state.setting.standardText)
        json.set("origin", Self.name(of: state.origin))
        if case .unsound(let text) = state.origin {
          json.set("stored", text)
        } else {
          json.set("stored", state.origin == .set ? state.text : nil)
        }
        json.set("meaning", state.setting.meaning)
        json.set("allowed", state.setting.allowed)
      }
    }
  }

  private static func name(of origin: SettingState.Origin) -> String {
    switch origin {
    case .standard: "default"
    case .set: "set"
    case .unsound: "unsound"
    }
  }

  private static func words(_ state: SettingState) -> String? {
    switch state.origin {
    case .standard: "default"
    case .set where state.text == state.setting.standardText: "set, same as the default"
    case .set: "set; default \(state.setting.standardText)"
    case .unsound: "default"
    }
  }
}
