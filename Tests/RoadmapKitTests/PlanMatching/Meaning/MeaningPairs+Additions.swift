extension MeaningPairs {
  /// Lines that got something besides what else became of them: an article, a length, a bracket, a part.
  static let additions = MeaningPairs(
    """
    swap: Design a synchronous API => Design an asynchronous API
    swap: Sketch a symmetric cipher => Sketch an asymmetric cipher
    swap: Draw a cyclic graph => Draw an acyclic graph
    swap: Describe a typical patient => Describe an atypical patient
    swap: Write a moral tale => Write an amoral tale
    swap: Convert JSON to XML => Convert XML to JSON (2h)
    swap: Fly Berlin to Rome => Fly Rome to Berlin, part 1
    swap: Migrate from MySQL to PostgreSQL => Migrate from PostgreSQL to MySQL (see notes)
    swap: Teach Bob what Alice knows => Teach Alice what Bob knows: an essay
    swap: Rust calls C => C calls Rust
    swap: Understand how TCP uses IP => Understand IP uses TCP
    swap: Python for Java developers => Java for Python developers, part 1
    swap: Server pushes to client => Client pushes to server (websocket)
    swap: Learn C for C++ developers => Learn C++ for C developers (2h)
    swap: Read section 2.1 => Read section 2.2, part 1
    swap: Read about OAuth 1.0 => Read about OAuth 2.0, part 1
    swap: Chapter 4, exercises 1 => Chapter 1, exercises 4 (all)
    swap: Lecture 3 of week 2 => Lecture 2 of week 3 (video)
    swap: `==` operator => `!=` operator
    edit: Convert JSON to XML => Convert JSON to XML (2h)
    edit: Lecture 3 of week 2 => Week 2, lecture 3
    edit: Chapter 4, exercises 1 => Exercises 1 of chapter 4
    edit: Kotlin for Java developers => For Java developers: Kotlin (2h)
    edit: 2. Convert JSON to XML => 3. Convert JSON to XML (2h)
    edit: Practise scales in the evening => In the evening, practise scales (30 min)
    edit: Docker basics => Basics of Docker (2h)
    edit: Learn Docker and Kubernetes => Learn Kubernetes and Docker (see notes)
    edit: Read section 2.1 => Read section 2.1 (again)
    edit: Set up the e-mail server => Set up an email server
    edit: Teach Bob what Alice knows => Teach Bob what Alice knows (an essay)
    edit: Server pushes to client => The server pushes to the client (websocket)
    edit: Understand how TCP uses IP => Understand how TCP uses IP, with a capture
    edit: Design a synchronous API => Design the synchronous API (2h)
    edit: Networking in Docker => Docker: networking in depth
    edit: `==` operator => The `==` operator
    """)

  /// Written with them, before the matcher was changed.
  static let additionsHeld = MeaningPairs(
    """
    swap: Model a biotic factor => Model an abiotic factor
    swap: Name a political novel => Name an apolitical novel
    swap: Treat a symptomatic case => Treat an asymptomatic case
    swap: Port the tool from Perl to Ruby => Port the tool from Ruby to Perl (3h)
    swap: Lend Ann the book Ben wrote => Lend Ben the book Ann wrote, part 2
    swap: Parents learn from children => Children learn from parents: an essay
    swap: Swift wraps C => C wraps Swift
    swap: Explain why bees need flowers => Explain flowers need bees
    swap: Latin for Greek readers => Greek for Latin readers (optional)
    swap: Worker reports to manager => Manager reports to worker (weekly)
    swap: Solve problem 3.2 => Solve problem 3.3, part 2
    swap: Install Java 8 => Install Java 11, part 8
    swap: Sheet 5, question 2 => Sheet 2, question 5 (all parts)
    swap: Volume 2 of series 7 => Volume 7 of series 2 (audio)
    swap: Prove A implies B => Prove B implies A (short)
    swap: Export from Figma to Sketch => Export from Sketch to Figma with layers
    swap: `<=` in loops => `>=` in loops
    edit: Port the tool from Perl to Ruby => Port the tool from Perl to Ruby (3h)
    edit: Volume 2 of series 7 => Series 7, volume 2
    edit: Sheet 5, question 2 => Question 2 on sheet 5
    edit: Paint a typical landscape => Paint the typical landscape
    edit: 4. Solve problem 3.2 => 5. Solve problem 3.2 (short)
    edit: Before bed, stretch the hips => Stretch the hips before bed (10 min)
    edit: Latin for Greek readers => For Greek readers: Latin (2h)
    edit: Shading basics => Basics of shading (1h)
    edit: Swift and C++ => C++ and Swift (see notes)
    edit: Explain why bees need flowers => Explain why the bees need flowers
    edit: Worker reports to manager => The worker reports to the manager (weekly)
    edit: Install Java 8 => Install Java 8 on the laptop
    edit: Lend Ann the book Ben wrote => Lend Ann the book that Ben wrote
    edit: Write a set up script => Write a setup script
    edit: 1) Read section 5.4 => 2) Read section 5.4
    """)
}
