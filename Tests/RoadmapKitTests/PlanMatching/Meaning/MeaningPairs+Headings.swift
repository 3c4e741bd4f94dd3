extension MeaningPairs {
  /// Headings, or lines with steps, above lines that every subject has.
  static let headings = MeaningPairs(
    """
    swap: Set theory => Group theory
    swap: Unit tests => Integration tests
    swap: React Native => React
    swap: Macros => Micros
    swap: `==` => `!=`
    swap: a + b => a - b
    swap: x > y => x < y
    swap: Read-only files => Write-only files
    swap: First draft => Second draft
    swap: First draft => Final draft
    swap: Day 1 exercises => Day 2 exercises
    swap: Henry IV Part 1 => Henry IV Part 2
    swap: Read chapters 1-3 => Read chapters 4-6
    swap: Intro => Outro
    swap: Press release => Press review
    swap: Ask Kim for feedback => Give Kim feedback
    swap: Big-endian encoding => Little-endian encoding
    swap: Convert JSON to XML => Convert XML to JSON (2h)
    swap: Section 2.1 => Section 2.2, part 1
    edit: First draft => First draft (2h)
    edit: Unit tests => Unit testing
    edit: React Native => React Native (mobile)
    edit: Set theory => The theory of sets
    edit: Day 1 => Day 2
    edit: Macros => Macros (optional)
    edit: a + b => The sum a + b
    edit: Kuberntes => Kubernetes
    edit: Intro => Introduction
    edit: Press release => The press release
    edit: Read chapters 1-3 => Chapters 1-3
    edit: Ask Kim for feedback => Ask Kim for some feedback
    edit: Docker tasks => Docker exercises
    edit: Getting started => First steps
    edit: Week 1: Go => Week 2: Go
    """)

  /// Written with them, before the matcher was changed.
  static let headingsHeld = MeaningPairs(
    """
    swap: Number theory => Graph theory
    swap: Page objects => Value objects
    swap: Spring Boot => Spring
    swap: Allusion => Illusion
    swap: m × n => m + n
    swap: `>=` => `<=`
    swap: Third attempt => Fourth attempt
    swap: Final sketch => First sketch
    swap: Week 2 quiz => Week 3 quiz
    swap: Faust, part 1 => Faust, part 2
    swap: Pages 10-20 => Pages 20-30
    swap: Prologue => Epilogue
    swap: Project brief => Project review
    swap: Ask Tom for a lesson => Give Tom a lesson
    swap: Small claims court => Large claims court
    swap: Move from Oslo to Bergen => Move from Bergen to Oslo (one day)
    swap: Read locks => Write locks
    edit: Number theory => Number theory (evening)
    edit: Spring Boot => Spring Boot (later)
    edit: Third attempt => The third attempt
    edit: Week 2 => Week 3
    edit: Prologue => The prologue
    edit: Faust, part 1 => Faust, part I
    edit: Pages 10-20 => Pages 10–20
    edit: Microservices => Micro services
    edit: Drawing hands => Draw hands
    edit: Photo editing => Editing photos
    edit: Chapter 2: Trees => Chapter 3: Trees
    edit: Sewing (2h) => Sewing (3h)
    edit: Guitar and piano => Piano and guitar
    edit: Beginner exercises => Basic exercises
    edit: Sketches => Sketches: animals
    edit: m × n => m * n
    """)
}
