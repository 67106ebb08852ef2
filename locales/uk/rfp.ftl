# Від запиту пропозицій до вибору переможця.

## Слова

rfp-state-draft = готується
rfp-state-in-approval = на підписі
rfp-state-published = опубліковано
rfp-state-closed = закрито
rfp-state-evaluated = оцінено
rfp-state-awarded = переможця обрано
rfp-state-cancelled = скасовано
rfp-deed-offer = передати на підпис
rfp-deed-take-back = забрати назад
rfp-deed-publish = опублікувати
rfp-deed-close = закрити
rfp-deed-evaluate = зафіксувати оцінки
rfp-deed-award = обрати переможця
rfp-deed-cancel = скасувати

## Відмови

error-rfp-deed = Стан запиту пропозицій: { $state }. Зараз не можна: { $deed }
    .state = rfp-state
    .deed = rfp-deed
