/** The closed vocabularies. Where a source uses its own word, that word is kept beside the value (`stageText`, …). */
import type { Enumeration } from './define/field.ts'

export const Visibility: Enumeration = {
  name: 'Visibility',
  description: 'Who may see a node at all.',
  values: {
    PUBLIC: 'Anyone.',
    COMMUNITY: 'Everyone who is signed in.',
    ORGANIZATION: 'Members of the owning organization and those it is shared with.',
    PRIVATE: "The owner's stewards and named people.",
  },
}

export const Stage: Enumeration = {
  name: 'Stage',
  description: 'How far a project or model has come.',
  values: {
    IDEA: 'Planned or proposed; nothing built yet.',
    ONGOING: 'Being built or tried.',
    WORKING: 'In use.',
    PAUSED: 'Resting; may be taken up again.',
    FAILED: 'Given up without the result it was for.',
    RETIRED: 'Was in use and has ended.',
    UNKNOWN: 'The source does not say.',
  },
}

export const OrganizationKind: Enumeration = {
  name: 'OrganizationKind',
  description: 'What sort of organization it is.',
  values: {
    CITY: 'A city or town.',
    COUNTY: 'A county.',
    STATE: 'A state or province.',
    FEDERAL: 'A national government, agency or bureau.',
    SCHOOL: 'A school, college or university.',
    NONPROFIT: 'A non-profit organization.',
    COMMUNITY: 'A volunteer group, such as a civic-tech brigade.',
    BUSINESS: 'A company.',
    OTHER: 'Something else, or not known.',
  },
}

export const AccessLevel: Enumeration = {
  name: 'AccessLevel',
  description: 'How the publisher lets the data out (DCAT-US accessLevel).',
  values: {
    PUBLIC: 'Open to all.',
    RESTRICTED: 'Available under conditions.',
    NON_PUBLIC: 'Not available.',
  },
}

export const Impact: Enumeration = {
  name: 'Impact',
  description: 'Whether a model touches rights or safety of people (OMB M-24-10, section 6).',
  values: {
    RIGHTS: 'Rights-impacting.',
    SAFETY: 'Safety-impacting.',
    BOTH: 'Both.',
    NEITHER: 'Neither.',
  },
}

export const LinkStatus: Enumeration = {
  name: 'LinkStatus',
  description: 'What was found when the link of a project was last followed.',
  values: {
    OK: 'It answered.',
    BROKEN: 'It did not answer, or answered that there is nothing.',
    UNKNOWN: 'Nobody has tried.',
  },
}

export const VariableRole: Enumeration = {
  name: 'VariableRole',
  description: 'What a variable is for.',
  values: {
    IDENTIFIER: 'Tells rows apart.',
    MEASURE: 'Something counted or measured.',
    DIMENSION: 'Something to group by.',
  },
}

export const Verdict: Enumeration = {
  name: 'Verdict',
  description: 'What a validation came to.',
  values: {
    PASSED: 'The check passed.',
    FAILED: 'The check failed.',
    INCONCLUSIVE: 'The check could not tell.',
  },
}
