import RoadmapModel

/// The words that name no subject by themselves, and short forms that people write for long ones.
enum SubjectVocabulary {
  static let roles: [(role: SubjectRole, words: StaticString)] = [
    (
      .silent,
      """
      a an the this that these those it its your our their you we how what why when where who which \
      of as is are be been being do does can will should not no avoid more most very such like \
      etc la el los las y le les et der die das und
      """
    ),
    (.genitive, "of de del des du von"),
    (.between, "and or vs versus plus also then"),
    (
      .lead,
      """
      with without for in on at by to from into onto using via through during across under over behind \
      between within after before about against per used
      """
    ),
    (
      .generic,
      """
      learn understand know explore study read write writing build building create make design designing \
      implement implementing develop define use run handle apply compare try set setup configure include \
      including support drive identify manage managing practise practice master review work want need \
      choose complete finish start get keep add show explain describe discuss prepare solve perform \
      advanced basic basics intro introduction introductory fundamental foundation essential deep dive \
      internals overview mastery mastering hardcore theory conceptual concept practical hands high low \
      level full end extreme hard easy simple complex core main key important common best better good \
      great top quick safe safely small big large huge massive new future next modern current latest \
      optional demo awareness example sample exercise mini capstone project task topic part chapter \
      section module lesson course book week month day year hour first second third final \
      system architecture architectural architect pattern strategy strategic technique method methodology \
      approach principle model framework tool tooling library service application app software platform \
      solution product feature component structure engineering development dev \
      org organization organisation organizational company business enterprise \
      data information code web management process processing workflow pipeline \
      infrastructure infra deployment deploy release environment configuration config version versioning \
      monitor monitoring test testing analysis analyse analyze analytics report document documentation doc \
      plan planning goal outcome case trade off tradeoff issue problem failure error time real multi cross \
      hybrid internal external custom driven oriented based type kind state status value request response \
      message global scale scaling scalable scalability production world public standard \
      standardized template training state art technical tech leadership lead leader strategic skill \
      culture vision impact decision million hundred thousand daily active self auto \
      resource level reliability resilience quality control interface integration \
      operation operational operate ops job script file format language programming program class \
      function object online offline batch stream streaming fast slow speed lite style native side \
      single two three four five ten way form large-scale planet internet modular combined multiple \
      experiment delivery order ordering communication ecosystem semantics \
      simulation engine
      """
    ),
    (
      .broad,
      """
      cloud database security performance distributed network networking api kubernetes aws gcp azure \
      linux microservice ml ai mlops sre devops storage cost traffic observability python java javascript \
      sql cache access policy edge privacy compliance region tenant incident alert log metric dashboard \
      frontend backend mobile agile payment cluster rate limit server manager \
      client user customer developer team engineer reading listening grammar vocabulary speaking probability \
      statistics algebra
      """
    ),
  ]

  /// A short form and what it stands for; a word alone is a synonym.
  static let shortForms: StaticString = """
    slo=service level objective; sli=service level indicator; sla=service level agreement; \
    sli=slis; sla=slas; ci=continuous integration; cd=continuous delivery; cd=continuous deployment; \
    kubernetes=k8s; iac=infrastructure as code; sre=site reliability engineering; \
    ddd=domain driven design; tdd=test driven development; bdd=behavior driven development; \
    ml=machine learning; ai=artificial intelligence; dl=deep learning; nlp=natural language processing; \
    llm=large language model; rag=retrieval augmented generation; rl=reinforcement learning; \
    cnn=convolutional neural network; rnn=recurrent neural network; \
    gan=generative adversarial network; pca=principal component analysis; svm=support vector machine; \
    database=db; database=dbs; database=dbms; hpa=horizontal pod autoscaler; \
    crdt=conflict free replicated data types; wal=write ahead log; \
    mvcc=multi version concurrency control; cdn=content delivery network; \
    cqrs=command query responsibility segregation; sso=single sign on; mfa=multi factor authentication; \
    rbac=role based access control; abac=attribute based access control; jwt=json web token; \
    oidc=openid connect; iam=identity and access management; kms=key management service; \
    vpc=virtual private cloud; dns=domain name system; tls=transport layer security; \
    tls=ssl; xss=cross site scripting; csrf=cross site request forgery; waf=web application firewall; \
    elk=elastic stack; orm=object relational mapping; oop=object oriented programming; \
    fp=functional programming; os=operating system; dsa=data structures and algorithms; \
    dp=dynamic programming; bfs=breadth first search; dfs=depth first search; \
    bst=binary search tree; gc=garbage collection; jvm=java virtual machine; ssr=server side rendering; \
    pwa=progressive web app; ux=user experience; ui=user interface; adr=architecture decision record; \
    dr=disaster recovery; mttr=mean time to recovery; idp=internal developer platform; \
    idp=internal developer portal; scp=service control policy; dlq=dead letter queue; \
    postgresql=postgres; mongodb=mongo; javascript=js; typescript=ts; \
    authentication=auth; authentication=authn; authorization=authz; repository=repo; \
    performance=perf; accessibility=a11y; internationalization=i18n; localization=l10n; \
    observability=o11y; microservice=micro service
    """
}
