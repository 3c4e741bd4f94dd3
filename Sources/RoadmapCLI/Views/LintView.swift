import CommandLineKit
import RoadmapKit

/// Findings in the form that editors and other tools read: `file:line:column: warning: …`.
struct LintView {
  struct Report {
    let file: String
    let findings: [Finding]
    /// Why the file could not be looked over.
    var error: String?
  }

  private let reports: [Report]

  init(_ reports: [Report]) {
    self.reports = reports
  }

  func page(_ screen: Screen) -> Page {
    Page(screen) { page in
      for report in reports {
        for finding in report.findings {
          page.paragraph(
            "\("\(report.file):\(finding.line):\(finding.column):", .heading) "
              + "\("warning:", .warning) \(finding.message)", hanging: 2)
        }
      }
    }
  }

  func json() -> JSONWriter {
    JSONWriter { json in
      json.set("schema", "roadmap.lint/1")
      json.array("files", reports) { json, report in
        json.object { json in
          json.set("file", report.file)
          json.set("error", report.error)
          json.array("findings", report.findings) { json, finding in
            json.object { json in
              json.set("line", finding.line)
              json.set("column", finding.column)
              json.set("rule", finding.rule.rawValue)
              json.set("message", finding.message)
            }
          }
        }
      }
    }
  }
}
