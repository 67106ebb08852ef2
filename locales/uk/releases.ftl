# Релізи на продуктивне середовище.

releases-text = На продуктивне середовище йдуть лише прийняті елементи й лише після затвердження замовником.
releases-empty = Релізів ще немає
releases-empty-text = Коли власник продукту прийме елементи, тут їх можна буде зібрати в реліз.
releases-ready =
    { $count ->
        [one] { $count } прийнятий елемент чекає на реліз.
        [few] { $count } прийняті елементи чекають на реліз.
        [many] { $count } прийнятих елементів чекають на реліз.
       *[other] { $count } прийнятого елемента чекають на реліз.
    }
release-new = Підготувати реліз
release-name = Назва
release-name-hint = Версія або дата, наприклад 1.2
release-notes = Примітки до релізу
release-notes-hint = Що зміниться для тих, хто цим користується. Markdown
release-items = Прийняті елементи
release-item-points =
    { $points ->
        [one] { $points } бал
        [few] { $points } бали
        [many] { $points } балів
       *[other] { $points } бала
    }
release-prepare = Підготувати реліз
release-prepared-by = Підготовлено: { $who }
release-approved-by = Затверджено: { $who }
release-approve = Затвердити реліз
release-sum = { $points ->
    [one] { $points } бал
    [few] { $points } бали
    [many] { $points } балів
   *[other] { $points } бала
} · { $items ->
    [one] { $items } елемент
    [few] { $items } елементи
    [many] { $items } елементів
   *[other] { $items } елемента
}
release-prepared-toast = Реліз підготовлено, він чекає на затвердження
release-approved-toast = Реліз затверджено
