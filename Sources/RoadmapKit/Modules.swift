// Whoever imports the kit has the types of the modules below it, too.
@_exported public import Outlook
@_exported public import PlanMatching
@_exported public import PlanReading
@_exported public import ProgressJournal
@_exported public import RoadmapModel
@_exported public import Sync
