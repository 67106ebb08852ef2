# A request for proposals on paper: title page, headings, foot. It speaks the language the request is written in.

rfp-paper-pdf = PDF
rfp-paper-docx = Word
rfp-paper-draft = Draft
rfp-paper-contents = Contents
rfp-paper-page = Page { $page } of { $pages }
rfp-paper-foot = { $code } · Edition { $edition }
rfp-paper-foot-draft = { $code } · Draft of { $at }
rfp-paper-buyer = Buyer
rfp-paper-given = Given for signature
rfp-paper-as-of = As of
rfp-paper-hash = Fingerprint (SHA-256)
rfp-paper-chapter = { $place }. { $title }
rfp-paper-code = Code
rfp-paper-requirement = Requirement
rfp-paper-criterion = Criterion
rfp-paper-yes = yes
rfp-paper-no = no
rfp-paper-by-requirements = Requirements: { $category }
rfp-paper-by-scenes = Demo day: { $scenes }
rfp-paper-no-requirements = No requirements are chosen yet.
rfp-paper-no-criteria = Nobody has said yet what bids are judged by.
