import RoadmapModel

extension Period.Name {
  /// Its place in `allCases`, which is asked for at every word of the vocabulary.
  var place: Int {
    switch self {
    case .year: 0
    case .quarter: 1
    case .month: 2
    case .week: 3
    case .day: 4
    case .phase: 5
    case .module: 6
    case .sprint: 7
    case .part: 8
    case .semester: 9
    case .level: 10
    case .step: 11
    case .unit: 12
    case .lesson: 13
    case .stage: 14
    case .block: 15
    case .chapter: 16
    case .milestone: 17
    case .term: 18
    case .track: 19
    case .section: 20
    case .session: 21
    case .lecture: 22
    case .domain: 23
    case .course: 24
    case .letter: 25
    }
  }
}
