/// A report that stands alone.
package struct ReportPage {
  package let bytes: [UInt8]
  package init(_ scope: ExportScope) { bytes = [] }
}
