import CommandLineKit
import RoadmapKit

/// What `roadmap doctor` found: a line each, problems with what to do.
struct DoctorView {
  struct Finding {
    let name: String
    let problem: String?
    /// What is said where there is no problem.
    let state: String
    /// What there is to say besides.
    let facts: [String]
    /// What to do about a problem.
    let hint: String?

    init(
      _ name: String, problem: String? = nil, state: String = "sound", facts: [String] = [],
      hint: String? = nil
    ) {
      self.name = name
      self.state = state
      self.problem = problem
      self.facts = facts
      self.hint = problem == nil ? nil : hint
    }
  }

  let path: String
  let findings: [Finding]

  var isSound: Bool { findings.allSatisfy { $0.problem == nil } }

  func page(_ screen: Screen) -> Page {
    let width = (findings.map { screen.width(of: $0.name) }.max() ?? 0) + 2
    return Page(screen) { page in
      page.paragraph("\(path, .dim)")
      page.line()
      for finding in findings {
        let name = StyledText("  \(finding.name)").padded(to: width + 2, on: screen)
        if let problem = finding.problem {
          page.paragraph(name + StyledText(problem, .warning), hanging: width + 2)
        } else {
          page.paragraph(name + StyledText(finding.state, .done), hanging: width + 2)
        }
        for fact in finding.facts {
          page.paragraph("\(fact, .dim)", indent: width + 2, hanging: width + 4)
        }
        if let hint = finding.hint { page.help("\(hint)") }
      }
    }
  }

  func json() -> JSONWriter {
    JSONWriter { json in
      json.set("schema", "roadmap.doctor/1")
      json.set("path", path)
      json.set("sound", isSound)
      json.objects("findings", findings) { json, finding in
        json.set("name", finding.name)
        json.set("problem", finding.problem)
        json.set("facts", finding.facts)
      }
    }
  }
}
