import CommandLineKit
import RoadmapKit

/// Findings in the form that editors and other tools read: `file:line:column: warning: …`. What was not
/// read as items is no finding, but a note that says where it is shown.
struct LintView {
  struct Report {
    let file: String
    let findings: [Finding]
    /// The plan; `nil` where the file could not be read.
    var plan: Plan?
    /// Why the file could not be looked over.
    var error: String?
  }

  let reports: [Report]

  func page(_ screen: Screen) -> Page {
    Page(screen) { page in
      for report in reports {
        for finding in report.findings {
          page.paragraph(
            "\("\(report.file):\(finding.line):\(finding.column):", .heading) "
              + "\("warning:", .warning) \(finding.message)", hanging: 2)
        }
        if let plan = report.plan, let first = plan.leftOut.first {
          // Standard input is gone once it was read.
          let command = "; to see them: roadmap show --left-out \(ShellWord.path(report.file))"
          let hint = LeftOutView.sentence(plan) + (report.file == "-" ? "." : command)
          page.paragraph(
            "\("\(report.file):\(first.first):1:", .heading) \("note:", .dim) "
              + StyledText(prose: hint, program: ProgramName.text), hanging: 2)
        }
      }
    }
  }

  func json() -> JSONWriter {
    JSONWriter { json in
      json.set("schema", "roadmap.lint/1")
      json.objects("files", reports) { json, report in
        json.set("file", report.file)
        json.set("error", report.error)
        json.objects("findings", report.findings) { json, finding in
          json.set("line", finding.line)
          json.set("column", finding.column)
          json.set("rule", finding.rule.rawValue)
          json.set("message", finding.message)
        }
        json.leftOut(report.plan?.leftOut ?? [], of: report.plan)
      }
    }
  }
}
