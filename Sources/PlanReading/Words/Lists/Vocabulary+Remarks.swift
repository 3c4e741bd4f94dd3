extension Vocabulary {
  /// How lines begin that announce outcomes, or that speak to the reader.
  static let remarks: [Row] = [
    (
      flag(.outcomesIntro),
      """
      by the end of, at the end of, by the end, after this you can, you will be able to, \
      you should be able to, youll be able to, you will be ready to, you can now, you will have, \
      you will know how to, upon completion, upon completing, on completion, by completing, \
      you should now be able to, al final de, al final del, al finalizar, al terminar, al completar, \
      seras capaz de, podras, ao final de, ao final do, ao final da, ao terminar, ao concluir, \
      voce sera capaz de, a la fin de, a la fin du, vous serez capable de, tu seras capable de, \
      vous saurez, am ende von, am ende der, am ende des, am ende dieses, am ende dieser, \
      nach abschluss, du kannst, du wirst, alla fine di, alla fine del, alla fine della, sarai in grado di, \
      aan het einde van, na afloop, pod koniec, к концу, \
      вы сможете, вы будете, ты сможешь, 完成后, 学完后, 结束时, 你将能够, \
      你将会, 你能够, sau khi hoan thanh, ket thuc, ban se co the, bitirdiginde, tamamladiginda, \
      bu asamanin sonunda, bu haftanin sonunda, bu ayin sonunda
      """
    ),
    (
      flag(.introOpening),
      """
      after, by, once, when, upon, at the end, nach, am ende, tras, despues, al final, al termino, apos, ao final, \
      ao termino, au terme, a lissue, l issue, al termine, efter, etter, po zakonczeniu, po ukonczeniu, \
      po ukonceni, після, наприкінці, setelah, di akhir, pada akhir, kurssin jalkeen, a kurzus vegen, \
      no final, apres, a la fin, dopo, alla fine, na, po, na koniec, после, в конце, sau, بعد, في نهاية, \
      学完, 完成, 到, 本周, 本月, 本阶段, 结束, 经过, 通过, 今週, この週, この章, 学習後, 修了後, 終了後, 完了後, \
      이번, 학습 후, 완료 후, 마치면, 끝나면
      """
    ),
    (
      flag(.introPromise),
      """
      i can, i will, ill, i should, we can, we will, i am able to, im able to, kann ich, werde ich, ich kann, \
      ich werde, je pourrai, je saurai, je serai, en mesure, sera capable, seront capables, seras en mesure, \
      serez en mesure, podra, podran, seran capaces, estara en capacidad, estaras listo, estaras lista, \
      ser capaz, serao capazes, estara apto, estara apta, sara in grado, saranno in grado, in der lage, \
      konnen die, kannst du, ska du kunna, skal du kunne, skal kunne, budete umet, budes umet, kunnen, \
      зможете, зможеш, mampu, osaat, kepes lesz, yapabileceksin, poderei, saberei, consigo, puedo, potro, sapro, я смогу, я буду, \
      我能, 我将, 我会, 我可以, you can, you will, youll, you should, will be able to, students will, learners will, you are able to, you would be able, kannst du, konnen sie, \
      wirst du, podras, seras capaz, sabras, voce, sera capaz, vous pourrez, vous saurez, tu pourras, \
      tu sauras, podre, sere capaz, voce podera, voce conseguira, ты будешь, kannst, konnen, \
      saprai, potrai, sarai, kun je, bedziesz, вы сможете, вы будете, ты сможешь, 你将, 你能, ban se, \
      ban co the, ستكون, ستتمكن, ستستطيع, سوف تكون, 你应该, 你可以, 你会, 能够, できるようになること, \
      できるようになる, できること, できます, 할 수 있습니다, 할 수 있다, 할 수 있어야, 할 수 있게, \
      ты должен, вы должны, вы должен, ты сможешь, сможете, сможешь, вы научитесь, ты научишься, ви зможете, \
      ти зможеш, ви повинні, deberias, debes, deberas, podes, deverias, deves, deve ser capaz, tu devrais, \
      vous devriez, tu dois, vous devez, tu seras, vous serez, solltest du, sollten sie, solltest, sollte man, \
      dovresti, dovrai, powinienes, powinnas, potrafisz, umiesz, bedziesz umiec, zou je, kan je, kunt u, \
      kan du, skal du, ska du, osaat, dokazes, umis, yapabileceksin, yapabilirsin, anda dapat, kamu bisa, \
      kamu akan, kalian bisa, ban phai, ban can
      """
    ),
    (
      flag(.signoff),
      """
      if you want next, if you want i can, if you want, if you like i can, if youd like, would you like, \
      let me know, want me to, shall i, should i, do you want me to, just tell me, just say, \
      tell me, i can also, i can help, ill keep, i will keep, heres, here is your, here is a, heres a, \
      good luck, happy learning, happy coding, happy studying, have fun, youve got this, you got this, \
      keep going, stay consistent, enjoy the journey, sure heres, sure here, certainly, absolutely, \
      of course, perfect, great, avisame, buena suerte, si quieres, se quiser, boa sorte, si vous voulez, \
      bonne chance, wenn du willst, wenn du mochtest, viel erfolg, sag bescheid, se vuoi, buona fortuna, \
      istersen, basarilar, jesli chcesz, powodzenia, если хочешь, если хотите, удачи, 如果你愿意, 如果需要, 祝你, \
      加油, chuc ban
      """
    ),
    (
      flag(.remark),
      """
      note, notes, nb, important, warning, caution, tip, tips, pro tip, reminder, remember, hint, disclaimer, \
      nota, remarque, astuce, hinweis, tipp, wichtig, achtung, not, onemli, ipucu, uwaga, примечание, \
      важно, совет, 注, 注意, 提示, luu y, ghi chu
      """
    ),
  ]
}
