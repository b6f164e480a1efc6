/**
 * The 62 columns of the federal inventory of AI use cases (2024), by position: eight of their 62 headings are the
 * same. The names are short forms of the questions.
 */
export const COLUMNS = [
  'useCaseName', 'agency', 'agencyAbbreviation', 'bureau', 'topicArea', 'otherTopicArea', 'commercialUse', 'purpose',
  'outputs', 'stage', 'impact', 'dateInitiated', 'dateAcquired', 'dateImplemented', 'dateRetired', 'developedBy',
  'procurementIdentifiers', 'supportsPublicService', 'serviceProvider', 'publicService', 'informsPublic',
  'informationQuality', 'personalData', 'privacyAssessed', 'dataCatalog', 'dataCatalogOther', 'agencyData',
  'dataDocumentation', 'demographicVariables', 'demographicVariablesOther', 'customCode', 'codeAccess', 'codeLink',
  'authorityToOperate', 'systemName', 'waitForTools', 'centralIntake', 'centralIntakeOther', 'computingProcess',
  'computingProcessOther', 'timelyResources', 'timelyResourcesOther', 'reuse', 'internalReview', 'extension',
  'impactAssessment', 'operationalTest', 'risks', 'independentEvaluation', 'monitoring', 'autonomousDecision',
  'autonomousDecisionOther', 'notice', 'noticeOther', 'adverseDecision', 'disparityMitigation', 'feedback',
  'feedbackOther', 'appealProcess', 'appealProcessOther', 'optOut', 'optOutOther',
] as const

/** Whether a header is this inventory's. */
export const isInventory = (head: string): boolean =>
  /^\ufeff?"?Use Case Name"?,"?Agency"?,"?Agency Abbreviation"?,"?Bureau"?,/.test(head)
