/** Data classes × roles and actions × roles. Generated from api/src/access by `npm run schema`. */
export const accessRules = {
  "classes": [
    {
      "dataClass": "PUBLIC",
      "zh": "公开",
      "en": "published projects, places, teams, notices, counts",
      "grants": {
        "PROVINCE_OVERSEER": "full",
        "CITY_OVERSEER": "full",
        "COUNTY_DIRECTOR": "full",
        "COUNTY_OPERATOR": "full",
        "TOWN_STAFF": "full",
        "VILLAGE_STAFF": "full",
        "TEAM_LEADER": "full",
        "SYSTEM_ADMIN": "full",
        "SECURITY_ADMIN": "full",
        "AUDITOR": "full",
        "INTEGRATOR": "full",
        "ANONYMOUS": "full"
      },
      "fields": [
        "CalendarDay.day",
        "CalendarDay.kind",
        "CalendarDay.name",
        "DictionaryLabel.code",
        "DictionaryLabel.dictionary",
        "DictionaryLabel.en",
        "DictionaryLabel.version",
        "DictionaryLabel.zh",
        "Place.active",
        "Place.address",
        "Place.functions",
        "Place.hasManagement",
        "Place.hasPerson",
        "Place.hasProject",
        "Place.kind",
        "Place.name",
        "Place.openingHours",
        "Place.position",
        "Place.publicPhone",
        "Place.qualified",
        "Place.region",
        "Place.regionCode",
        "Place.standingProjects",
        "Place.venueType",
        "Region.code",
        "Region.fullName",
        "Region.level",
        "Region.name",
        "Region.parent",
        "Region.parentCode",
        "Region.supersededByCode",
        "Region.validFrom",
        "Region.validTo",
        "RegionFigure.demo",
        "RegionFigure.inServicePartyMembers",
        "RegionFigure.region",
        "RegionFigure.regionCode",
        "RegionFigure.residentPopulation",
        "RegionFigure.sourceNote",
        "RegionFigure.year",
        "TrainingCourse.active",
        "TrainingCourse.kind",
        "TrainingCourse.name",
        "TrainingCourse.sessions",
        "TrainingCourse.skill",
        "TrainingCourse.validityMonths",
        "TrainingCourse.version",
        "TrainingSession.course",
        "TrainingSession.place",
        "TrainingSession.region",
        "TrainingSession.regionCode",
        "TrainingSession.startsAt",
        "TrainingSession.state",
        "TrainingSession.version",
        "VolunteerTeam.captainPost",
        "VolunteerTeam.category",
        "VolunteerTeam.keyField",
        "VolunteerTeam.memberCount",
        "VolunteerTeam.name",
        "VolunteerTeam.parent",
        "VolunteerTeam.region",
        "VolunteerTeam.regionCode",
        "VolunteerTeam.secondCaptainPost",
        "VolunteerTeam.serviceAreaCodes",
        "VolunteerTeam.speciality",
        "VolunteerTeam.state",
        "VolunteerTeam.type",
        "VolunteerTeam.unitName",
        "VolunteerTeam.upperLevel"
      ]
    },
    {
      "dataClass": "INTERNAL",
      "zh": "内部",
      "en": "working data without a person: states, times, categories, regions, sizes",
      "grants": {
        "PROVINCE_OVERSEER": "full",
        "CITY_OVERSEER": "full",
        "COUNTY_DIRECTOR": "full",
        "COUNTY_OPERATOR": "full",
        "TOWN_STAFF": "full",
        "VILLAGE_STAFF": "full",
        "TEAM_LEADER": "full",
        "SYSTEM_ADMIN": "full",
        "SECURITY_ADMIN": "none",
        "AUDITOR": "full",
        "INTEGRATOR": "full",
        "ANONYMOUS": "none"
      },
      "fields": [
        "AuditCount.action",
        "AuditCount.day",
        "AuditCount.events",
        "BackgroundTask.at",
        "BackgroundTask.dataImport",
        "BackgroundTask.expiresAt",
        "BackgroundTask.failure",
        "BackgroundTask.fileName",
        "BackgroundTask.finishedAt",
        "BackgroundTask.kind",
        "BackgroundTask.percent",
        "BackgroundTask.rowsDone",
        "BackgroundTask.rowsTotal",
        "BackgroundTask.state",
        "CircleCoverage.coveredPoints",
        "CircleCoverage.coveredPopulation",
        "CircleCoverage.detourPercent",
        "CircleCoverage.level",
        "CircleCoverage.metresPerMinute",
        "CircleCoverage.minutes",
        "CircleCoverage.mode",
        "CircleCoverage.points",
        "CircleCoverage.population",
        "CircleCoverage.position",
        "CircleCoverage.radiusMetres",
        "CircleCoverage.region",
        "CircleCoverage.regionCode",
        "CircleCoverage.threeHave",
        "CircleCoverage.villages",
        "CircleCoverage.villagesWithoutPoints",
        "CirclePoint.covered",
        "CirclePoint.kind",
        "CirclePoint.name",
        "CirclePoint.nearestMetres",
        "CirclePoint.place",
        "CirclePoint.placeName",
        "CirclePoint.population",
        "CirclePoint.position",
        "CirclePoint.region",
        "CirclePoint.regionCode",
        "CirclePoint.regionName",
        "Complaint.closedAt",
        "Complaint.complaintNo",
        "Complaint.enteredAt",
        "Complaint.events",
        "Complaint.kind",
        "Complaint.order",
        "Complaint.region",
        "Complaint.regionCode",
        "Complaint.state",
        "Complaint.transferredTo",
        "Complaint.version",
        "ComplaintEvent.actorUnit",
        "ComplaintEvent.at",
        "ComplaintEvent.complaint",
        "ComplaintEvent.fromState",
        "ComplaintEvent.toState",
        "ComplaintEvent.verb",
        "ContestEntry.award",
        "ContestEntry.event",
        "ContestEntry.place",
        "ContestEntry.projectName",
        "ContestEntry.scoreTenths",
        "ContestEntry.scores",
        "ContestEntry.summary",
        "ContestEntry.team",
        "ContestEntry.version",
        "ContestScore.entry",
        "ContestScore.points",
        "CountyCalendarDay.day",
        "CountyCalendarDay.kind",
        "CountyCalendarDay.name",
        "CountyCalendarDay.version",
        "DataImport.at",
        "DataImport.columns",
        "DataImport.expiresAt",
        "DataImport.register",
        "DataImport.sameFileAt",
        "DataImport.tasks",
        "DemandOrder.agreedAt",
        "DemandOrder.candidateTeams",
        "DemandOrder.category",
        "DemandOrder.channel",
        "DemandOrder.closedAt",
        "DemandOrder.complaints",
        "DemandOrder.contactedAt",
        "DemandOrder.currentDispatch",
        "DemandOrder.currentTeam",
        "DemandOrder.dispatches",
        "DemandOrder.dueAt",
        "DemandOrder.events",
        "DemandOrder.failedDispatches",
        "DemandOrder.followUps",
        "DemandOrder.handOverProposed",
        "DemandOrder.handOverTo",
        "DemandOrder.inOpenPool",
        "DemandOrder.needsRedispatch",
        "DemandOrder.orderNo",
        "DemandOrder.overdue",
        "DemandOrder.peopleNeeded",
        "DemandOrder.preferredDate",
        "DemandOrder.preferredTime",
        "DemandOrder.proxyEntry",
        "DemandOrder.raisedAt",
        "DemandOrder.ratingState",
        "DemandOrder.ratings",
        "DemandOrder.reasonCode",
        "DemandOrder.region",
        "DemandOrder.regionCode",
        "DemandOrder.regionName",
        "DemandOrder.reopenedAs",
        "DemandOrder.reopenedFrom",
        "DemandOrder.reportedAt",
        "DemandOrder.requiredSkill",
        "DemandOrder.serviceRecords",
        "DemandOrder.similarOrders",
        "DemandOrder.slaStep",
        "DemandOrder.speciality",
        "DemandOrder.state",
        "DemandOrder.stepStartedAt",
        "DemandOrder.supervisions",
        "DemandOrder.urgency",
        "DemandOrder.version",
        "DemandOrder.waitingFor",
        "Dispatch.answerDueAt",
        "Dispatch.answeredAt",
        "Dispatch.endedAt",
        "Dispatch.mode",
        "Dispatch.offeredAt",
        "Dispatch.order",
        "Dispatch.reasonCode",
        "Dispatch.state",
        "Dispatch.team",
        "Dispatch.version",
        "Dispatch.volunteers",
        "DispatchVolunteer.dispatch",
        "DispatchVolunteer.namedAt",
        "DispatchVolunteer.volunteer",
        "EmployerUnit.active",
        "EmployerUnit.hasTeam",
        "EmployerUnit.kind",
        "EmployerUnit.name",
        "EmployerUnit.version",
        "EnterprisePartnership.enterpriseName",
        "EnterprisePartnership.inKind",
        "EnterprisePartnership.mode",
        "EnterprisePartnership.startedOn",
        "EnterprisePartnership.subject",
        "EnterprisePartnership.team",
        "EnterprisePartnership.uscc",
        "EraLecture.audience",
        "EraLecture.heldOn",
        "EraLecture.posting",
        "EraLecture.title",
        "EraLecture.venue",
        "EraLecturer.conduct",
        "EraLecturer.expression",
        "EraLecturer.judgedAt",
        "EraLecturer.layer",
        "EraLecturer.politicalStance",
        "EraLecturer.postings",
        "EraLecturer.source",
        "EraLecturer.state",
        "EraLecturer.theory",
        "EraLecturer.topics",
        "EraLecturer.unitName",
        "EraLecturer.version",
        "ExchangeEvent.entries",
        "ExchangeEvent.heldOn",
        "ExchangeEvent.kind",
        "ExchangeEvent.outputs",
        "ExchangeEvent.participants",
        "ExchangeEvent.title",
        "ExchangeEvent.venue",
        "ExchangeEvent.version",
        "ExportRequest.at",
        "ExportRequest.columns",
        "ExportRequest.decidedAt",
        "ExportRequest.deciderName",
        "ExportRequest.decisionNote",
        "ExportRequest.exportNo",
        "ExportRequest.own",
        "ExportRequest.plain",
        "ExportRequest.purpose",
        "ExportRequest.requesterName",
        "ExportRequest.rowCount",
        "ExportRequest.state",
        "ExportRequest.unitName",
        "FollowUpVisit.cause",
        "FollowUpVisit.doneAt",
        "FollowUpVisit.dueAt",
        "FollowUpVisit.method",
        "FollowUpVisit.order",
        "FollowUpVisit.solved",
        "FollowUpVisit.state",
        "FollowUpVisit.version",
        "ImportRow.dataImport",
        "ImportRow.enteredNo",
        "ImportRow.number",
        "ImportRow.state",
        "IncubationStep.note",
        "IncubationStep.organization",
        "IncubationStep.reachedOn",
        "IncubationStep.stage",
        "LecturerPosting.fromDay",
        "LecturerPosting.lecturer",
        "LecturerPosting.lectures",
        "LecturerPosting.place",
        "LecturerPosting.untilDay",
        "LecturerPosting.version",
        "Message.at",
        "Message.code",
        "Message.kind",
        "Message.order",
        "Message.readAt",
        "OrderEvent.actorRole",
        "OrderEvent.actorUnit",
        "OrderEvent.at",
        "OrderEvent.changes",
        "OrderEvent.channel",
        "OrderEvent.dispatch",
        "OrderEvent.fromState",
        "OrderEvent.order",
        "OrderEvent.reasonCode",
        "OrderEvent.team",
        "OrderEvent.toState",
        "OrderEvent.verb",
        "OrderRating.attitude",
        "OrderRating.editableUntil",
        "OrderRating.gain",
        "OrderRating.happiness",
        "OrderRating.order",
        "OrderRating.overall",
        "OrderRating.participation",
        "OrderRating.ratedAt",
        "OrderRating.raterKind",
        "OrderRating.repliedAt",
        "OrderRating.skill",
        "OrderRating.solved",
        "OrderRating.team",
        "OrderRating.timeliness",
        "OrderRating.version",
        "PartnershipTotal.inKind",
        "PartnershipTotal.mode",
        "PartnershipTotal.partnerships",
        "PartnershipTotal.place",
        "Place.inspectedOn",
        "Place.inspectionPassed",
        "Place.inspections",
        "Place.responsibleFrom",
        "Place.responsibleUntil",
        "Place.ruleDocument",
        "Place.servicesIn30Days",
        "Place.servicesIn60Days",
        "Place.version",
        "PlaceInspection.inspectedOn",
        "PlaceInspection.passed",
        "PlaceInspection.place",
        "ProposedDispatch.categoryMatch",
        "ProposedDispatch.declinedBefore",
        "ProposedDispatch.openLoad",
        "ProposedDispatch.order",
        "ProposedDispatch.place",
        "ProposedDispatch.proximity",
        "ProposedDispatch.ratingCount",
        "ProposedDispatch.ratingTenths",
        "ProposedDispatch.score",
        "ProposedDispatch.team",
        "ProposedDispatch.weeklyCapacity",
        "Qualification.expiresOn",
        "Qualification.issuedOn",
        "Qualification.issuer",
        "Qualification.skill",
        "Qualification.state",
        "Qualification.verifiedAt",
        "Qualification.version",
        "Qualification.volunteer",
        "RegionMetric.definition",
        "RegionMetric.definitionEnglish",
        "RegionMetric.demo",
        "RegionMetric.denominator",
        "RegionMetric.gap",
        "RegionMetric.lastYearTenths",
        "RegionMetric.level",
        "RegionMetric.met",
        "RegionMetric.metric",
        "RegionMetric.numerator",
        "RegionMetric.place",
        "RegionMetric.region",
        "RegionMetric.regionCode",
        "RegionMetric.sourceNote",
        "RegionMetric.target",
        "RegionMetric.unit",
        "RegionMetric.valueTenths",
        "RegionMetric.year",
        "RegionTeams.led",
        "RegionTeams.level",
        "RegionTeams.missing",
        "RegionTeams.region",
        "RegionTeams.regionCode",
        "RegionTeams.standing",
        "RegionTeams.standingNeeded",
        "ResidentialPoint.active",
        "ResidentialPoint.kind",
        "ResidentialPoint.name",
        "ResidentialPoint.population",
        "ResidentialPoint.position",
        "ResidentialPoint.region",
        "ResidentialPoint.regionCode",
        "ResidentialPoint.version",
        "Reveal.at",
        "Reveal.decidedAt",
        "Reveal.deciderName",
        "Reveal.field",
        "Reveal.minor",
        "Reveal.note",
        "Reveal.objectId",
        "Reveal.objectType",
        "Reveal.own",
        "Reveal.reason",
        "Reveal.requesterName",
        "Reveal.state",
        "SavedView.filter",
        "SavedView.list",
        "SavedView.mine",
        "SavedView.name",
        "SavedView.shared",
        "ServiceRecord.confirmedAt",
        "ServiceRecord.creditableMinutes",
        "ServiceRecord.deductMinutes",
        "ServiceRecord.dispatch",
        "ServiceRecord.excludedReason",
        "ServiceRecord.needsSecondReview",
        "ServiceRecord.order",
        "ServiceRecord.serviceEnd",
        "ServiceRecord.serviceStart",
        "ServiceRecord.source",
        "ServiceRecord.state",
        "ServiceRecord.team",
        "ServiceRecord.version",
        "ServiceRecord.voidedAt",
        "ServiceRecord.volunteer",
        "SlaRule.clock",
        "SlaRule.minutes",
        "SlaRule.step",
        "SlaRule.urgency",
        "SlaRule.version",
        "Supervision.askedByUnit",
        "Supervision.at",
        "Supervision.kind",
        "Supervision.level",
        "Supervision.order",
        "Supervision.promisedOn",
        "Supervision.repliedAt",
        "Supervision.repliedByUnit",
        "Supervision.reply",
        "Supervision.replyDueAt",
        "Supervision.state",
        "Supervision.version",
        "Supervision.waitingFor",
        "SupportGrant.detail",
        "SupportGrant.grantedOn",
        "SupportGrant.kind",
        "SupportGrant.organization",
        "TalentCultivation.kind",
        "TalentCultivation.organization",
        "TalentCultivation.programme",
        "TalentCultivation.trainedOn",
        "TeamCandidate.categoryMatch",
        "TeamCandidate.declinedBefore",
        "TeamCandidate.openLoad",
        "TeamCandidate.proximity",
        "TeamCandidate.ratingCount",
        "TeamCandidate.ratingTenths",
        "TeamCandidate.score",
        "TeamCandidate.team",
        "TeamCandidate.weeklyCapacity",
        "TeamMembership.joinedOn",
        "TeamMembership.leftOn",
        "TeamMembership.team",
        "TeamMembership.volunteer",
        "TrainingResult.course",
        "TrainingResult.outcome",
        "TrainingResult.session",
        "TrainingResult.trainedOn",
        "TrainingResult.validUntil",
        "TrainingResult.volunteer",
        "TrainingSession.results",
        "Volunteer.channel",
        "Volunteer.confirmedMinutes",
        "Volunteer.consents",
        "Volunteer.duplicateOf",
        "Volunteer.employer",
        "Volunteer.events",
        "Volunteer.externalVolunteerNo",
        "Volunteer.formerNos",
        "Volunteer.gender",
        "Volunteer.memberships",
        "Volunteer.mergedInto",
        "Volunteer.merges",
        "Volunteer.occupation",
        "Volunteer.preRegistered",
        "Volunteer.qualifications",
        "Volunteer.region",
        "Volunteer.regionCode",
        "Volunteer.registeredOn",
        "Volunteer.serviceRecords",
        "Volunteer.serviceTimes",
        "Volunteer.skills",
        "Volunteer.state",
        "Volunteer.talents",
        "Volunteer.trained",
        "Volunteer.trainings",
        "Volunteer.version",
        "Volunteer.volunteerNo",
        "VolunteerConsent.byGuardian",
        "VolunteerConsent.givenAt",
        "VolunteerConsent.purpose",
        "VolunteerConsent.textVersion",
        "VolunteerConsent.volunteer",
        "VolunteerConsent.withdrawnAt",
        "VolunteerEvent.actorUnit",
        "VolunteerEvent.at",
        "VolunteerEvent.fromState",
        "VolunteerEvent.toState",
        "VolunteerEvent.verb",
        "VolunteerEvent.volunteer",
        "VolunteerMerge.absorbed",
        "VolunteerMerge.into",
        "VolunteerMerge.mergedAt",
        "VolunteerMerge.undoableUntil",
        "VolunteerMerge.undoneAt",
        "VolunteerOrganization.agreement",
        "VolunteerOrganization.category",
        "VolunteerOrganization.cultivations",
        "VolunteerOrganization.name",
        "VolunteerOrganization.origin",
        "VolunteerOrganization.stage",
        "VolunteerOrganization.steps",
        "VolunteerOrganization.supports",
        "VolunteerOrganization.uscc",
        "VolunteerOrganization.version",
        "VolunteerTeam.activeMemberCount",
        "VolunteerTeam.leader",
        "VolunteerTeam.localMemberCount",
        "VolunteerTeam.memberships",
        "VolunteerTeam.version",
        "VolunteerTeam.weeklyCapacity"
      ]
    },
    {
      "dataClass": "NAME",
      "zh": "姓名",
      "en": "a person's name, and free text in which names occur",
      "grants": {
        "PROVINCE_OVERSEER": "none",
        "CITY_OVERSEER": "none",
        "COUNTY_DIRECTOR": "full",
        "COUNTY_OPERATOR": "full",
        "TOWN_STAFF": "full",
        "VILLAGE_STAFF": "full",
        "TEAM_LEADER": "case",
        "SYSTEM_ADMIN": "none",
        "SECURITY_ADMIN": "none",
        "AUDITOR": "mask",
        "INTEGRATOR": "mask",
        "ANONYMOUS": "none"
      },
      "fields": [
        "Complaint.complainantName",
        "Complaint.content",
        "Complaint.handlerName",
        "Complaint.result",
        "ComplaintEvent.actorName",
        "ComplaintEvent.note",
        "ContestScore.judgeName",
        "DataImport.fileName",
        "DataImport.headings",
        "DataImport.rows",
        "DemandOrder.consentNote",
        "DemandOrder.content",
        "DemandOrder.recorderName",
        "DemandOrder.replyToRequester",
        "DemandOrder.requesterName",
        "DemandOrder.riskNote",
        "DemandOrder.title",
        "Dispatch.answeredByName",
        "Dispatch.note",
        "Dispatch.offeredByName",
        "Dispatch.reasonNote",
        "EraLecturer.judgeName",
        "EraLecturer.judgeNote",
        "EraLecturer.name",
        "FollowUpVisit.result",
        "FollowUpVisit.suggestion",
        "FollowUpVisit.visitorName",
        "ImportRow.cells",
        "ImportRow.problems",
        "ImportRow.warning",
        "OrderEvent.actorName",
        "OrderEvent.note",
        "OrderRating.comment",
        "OrderRating.consentNote",
        "OrderRating.recorderName",
        "OrderRating.reply",
        "Place.responsibleName",
        "PlaceInspection.findings",
        "PlaceInspection.inspectorName",
        "Qualification.certificateNo",
        "Qualification.verifierName",
        "ServiceRecord.confirmerName",
        "ServiceRecord.recorderName",
        "ServiceRecord.secondReviewerName",
        "ServiceRecord.voidReason",
        "ServiceRecord.volunteerName",
        "Supervision.askedByName",
        "Supervision.note",
        "Supervision.repliedByName",
        "Supervision.replyNote",
        "TalentCultivation.personName",
        "TrainingSession.trainerName",
        "Volunteer.name",
        "VolunteerConsent.method",
        "VolunteerEvent.actorName",
        "VolunteerEvent.note",
        "VolunteerMerge.note",
        "VolunteerOrganization.contactName",
        "VolunteerOrganization.mentorName",
        "VolunteerTeam.captainName",
        "VolunteerTeam.contactName",
        "VolunteerTeam.secondCaptainName"
      ]
    },
    {
      "dataClass": "CONTACT",
      "zh": "联系方式",
      "en": "phone, house address",
      "grants": {
        "PROVINCE_OVERSEER": "none",
        "CITY_OVERSEER": "none",
        "COUNTY_DIRECTOR": "mask+",
        "COUNTY_OPERATOR": "mask+",
        "TOWN_STAFF": "mask+",
        "VILLAGE_STAFF": "full",
        "TEAM_LEADER": "case",
        "SYSTEM_ADMIN": "none",
        "SECURITY_ADMIN": "none",
        "AUDITOR": "none",
        "INTEGRATOR": "none",
        "ANONYMOUS": "none"
      },
      "fields": [
        "Complaint.complainantPhone",
        "DemandOrder.address",
        "DemandOrder.requesterPhone",
        "EraLecturer.phone",
        "Place.responsiblePhone",
        "Volunteer.phone",
        "VolunteerOrganization.contactPhone",
        "VolunteerTeam.contactPhone"
      ]
    },
    {
      "dataClass": "IDENTITY",
      "zh": "身份",
      "en": "ID number, birth date, political status",
      "grants": {
        "PROVINCE_OVERSEER": "none",
        "CITY_OVERSEER": "none",
        "COUNTY_DIRECTOR": "mask+",
        "COUNTY_OPERATOR": "mask+",
        "TOWN_STAFF": "mask",
        "VILLAGE_STAFF": "mask",
        "TEAM_LEADER": "none",
        "SYSTEM_ADMIN": "none",
        "SECURITY_ADMIN": "none",
        "AUDITOR": "none",
        "INTEGRATOR": "none",
        "ANONYMOUS": "none"
      },
      "fields": [
        "Volunteer.birthDate",
        "Volunteer.idDocumentType",
        "Volunteer.idNumberMasked",
        "Volunteer.inServicePartyMember",
        "Volunteer.leaderCadre",
        "Volunteer.politicalStatus"
      ]
    },
    {
      "dataClass": "SENSITIVE",
      "zh": "敏感",
      "en": "minors, guardian, health, hardship, beneficiary file, positions",
      "grants": {
        "PROVINCE_OVERSEER": "none",
        "CITY_OVERSEER": "none",
        "COUNTY_DIRECTOR": "mask+",
        "COUNTY_OPERATOR": "mask+",
        "TOWN_STAFF": "mask",
        "VILLAGE_STAFF": "full",
        "TEAM_LEADER": "note",
        "SYSTEM_ADMIN": "none",
        "SECURITY_ADMIN": "none",
        "AUDITOR": "none",
        "INTEGRATOR": "none",
        "ANONYMOUS": "none"
      },
      "fields": [
        "DemandOrder.beneficiaryGroup",
        "DemandOrder.serviceNote",
        "Volunteer.guardianName",
        "Volunteer.guardianPhone",
        "Volunteer.guardianRelation"
      ]
    },
    {
      "dataClass": "FINANCE",
      "zh": "财务",
      "en": "budgets, expenses, donations, contracts",
      "grants": {
        "PROVINCE_OVERSEER": "none",
        "CITY_OVERSEER": "none",
        "COUNTY_DIRECTOR": "full",
        "COUNTY_OPERATOR": "full",
        "TOWN_STAFF": "full",
        "VILLAGE_STAFF": "none",
        "TEAM_LEADER": "none",
        "SYSTEM_ADMIN": "none",
        "SECURITY_ADMIN": "none",
        "AUDITOR": "full",
        "INTEGRATOR": "none",
        "ANONYMOUS": "none"
      },
      "fields": [
        "EnterprisePartnership.amountFen",
        "PartnershipTotal.amountYuan",
        "SupportGrant.amountFen"
      ]
    },
    {
      "dataClass": "ACCOUNT",
      "zh": "账号",
      "en": "staff accounts, appointments, sessions, clients, webhooks",
      "grants": {
        "PROVINCE_OVERSEER": "none",
        "CITY_OVERSEER": "none",
        "COUNTY_DIRECTOR": "full",
        "COUNTY_OPERATOR": "none",
        "TOWN_STAFF": "none",
        "VILLAGE_STAFF": "none",
        "TEAM_LEADER": "none",
        "SYSTEM_ADMIN": "none",
        "SECURITY_ADMIN": "full",
        "AUDITOR": "full",
        "INTEGRATOR": "none",
        "ANONYMOUS": "none"
      },
      "fields": [
        "Account.appointments",
        "Account.createdAt",
        "Account.displayName",
        "Account.homeRegionCode",
        "Account.lastSignInAt",
        "Account.loginName",
        "Account.mustChangePassword",
        "Account.sessions",
        "Account.state",
        "Account.version",
        "Appointment.account",
        "Appointment.createdAt",
        "Appointment.endedAt",
        "Appointment.region",
        "Appointment.regionCode",
        "Appointment.role",
        "Appointment.unitName",
        "Session.account",
        "Session.address",
        "Session.createdAt",
        "Session.endedAt",
        "Session.lastSeenAt",
        "Session.open",
        "Session.userAgent"
      ]
    },
    {
      "dataClass": "AUDIT",
      "zh": "审计",
      "en": "audit events, reveals, disclosures",
      "grants": {
        "PROVINCE_OVERSEER": "none",
        "CITY_OVERSEER": "none",
        "COUNTY_DIRECTOR": "none",
        "COUNTY_OPERATOR": "none",
        "TOWN_STAFF": "none",
        "VILLAGE_STAFF": "none",
        "TEAM_LEADER": "none",
        "SYSTEM_ADMIN": "none",
        "SECURITY_ADMIN": "none",
        "AUDITOR": "full",
        "INTEGRATOR": "none",
        "ANONYMOUS": "none"
      },
      "fields": [
        "AuditEvent.action",
        "AuditEvent.actorName",
        "AuditEvent.address",
        "AuditEvent.at",
        "AuditEvent.changes",
        "AuditEvent.detail",
        "AuditEvent.objectId",
        "AuditEvent.objectType",
        "AuditEvent.outcome",
        "AuditEvent.role",
        "AuditEvent.verb"
      ]
    }
  ],
  "actions": [
    {
      "action": "SIGN_IN",
      "zh": "登录",
      "en": "sign in",
      "roles": [
        "ANONYMOUS",
        "PROVINCE_OVERSEER",
        "CITY_OVERSEER",
        "COUNTY_DIRECTOR",
        "COUNTY_OPERATOR",
        "TOWN_STAFF",
        "VILLAGE_STAFF",
        "TEAM_LEADER",
        "SYSTEM_ADMIN",
        "SECURITY_ADMIN",
        "AUDITOR"
      ]
    },
    {
      "action": "SESSION_OWN",
      "zh": "管理本人会话",
      "en": "manage own sessions",
      "roles": [
        "PROVINCE_OVERSEER",
        "CITY_OVERSEER",
        "COUNTY_DIRECTOR",
        "COUNTY_OPERATOR",
        "TOWN_STAFF",
        "VILLAGE_STAFF",
        "TEAM_LEADER",
        "SYSTEM_ADMIN",
        "SECURITY_ADMIN",
        "AUDITOR"
      ]
    },
    {
      "action": "PREFERENCES_OWN",
      "zh": "保存本人偏好",
      "en": "save own preferences",
      "roles": [
        "PROVINCE_OVERSEER",
        "CITY_OVERSEER",
        "COUNTY_DIRECTOR",
        "COUNTY_OPERATOR",
        "TOWN_STAFF",
        "VILLAGE_STAFF",
        "TEAM_LEADER",
        "SYSTEM_ADMIN",
        "SECURITY_ADMIN",
        "AUDITOR"
      ]
    },
    {
      "action": "ROLE_PREVIEW",
      "zh": "以其他角色预览",
      "en": "preview what a role sees",
      "roles": [
        "COUNTY_DIRECTOR"
      ]
    },
    {
      "action": "VIEW_SAVE",
      "zh": "保存常用筛选",
      "en": "keep filters of lists",
      "roles": [
        "PROVINCE_OVERSEER",
        "CITY_OVERSEER",
        "COUNTY_DIRECTOR",
        "COUNTY_OPERATOR",
        "TOWN_STAFF",
        "VILLAGE_STAFF",
        "TEAM_LEADER",
        "SYSTEM_ADMIN",
        "AUDITOR"
      ]
    },
    {
      "action": "VIEW_SHARE",
      "zh": "共享常用筛选",
      "en": "share filters with the county",
      "roles": [
        "COUNTY_DIRECTOR",
        "COUNTY_OPERATOR"
      ]
    },
    {
      "action": "MESSAGE_READ",
      "zh": "标记本岗位消息已读",
      "en": "mark own messages as read",
      "roles": [
        "PROVINCE_OVERSEER",
        "CITY_OVERSEER",
        "COUNTY_DIRECTOR",
        "COUNTY_OPERATOR",
        "TOWN_STAFF",
        "VILLAGE_STAFF",
        "TEAM_LEADER",
        "SYSTEM_ADMIN",
        "AUDITOR"
      ]
    },
    {
      "action": "ORDER_ENTER",
      "zh": "录入需求",
      "en": "enter demand",
      "roles": [
        "COUNTY_DIRECTOR",
        "COUNTY_OPERATOR",
        "TOWN_STAFF",
        "VILLAGE_STAFF"
      ]
    },
    {
      "action": "ORDER_REVIEW",
      "zh": "审核需求",
      "en": "review demand",
      "roles": [
        "COUNTY_DIRECTOR",
        "COUNTY_OPERATOR"
      ]
    },
    {
      "action": "ORDER_DISPATCH",
      "zh": "派单、改派、撤回",
      "en": "dispatch, redispatch, recall",
      "roles": [
        "COUNTY_DIRECTOR",
        "COUNTY_OPERATOR"
      ]
    },
    {
      "action": "ORDER_UNRESOLVE",
      "zh": "转交无法办理",
      "en": "hand over as unresolved",
      "roles": [
        "COUNTY_DIRECTOR",
        "COUNTY_OPERATOR"
      ]
    },
    {
      "action": "ORDER_CANCEL",
      "zh": "代为撤单",
      "en": "cancel for the requester",
      "roles": [
        "COUNTY_DIRECTOR",
        "COUNTY_OPERATOR",
        "TOWN_STAFF",
        "VILLAGE_STAFF"
      ]
    },
    {
      "action": "ORDER_CONFIRM",
      "zh": "确认服务完成",
      "en": "confirm service",
      "roles": [
        "COUNTY_DIRECTOR",
        "COUNTY_OPERATOR",
        "TOWN_STAFF",
        "VILLAGE_STAFF"
      ]
    },
    {
      "action": "RECORD_REVIEW",
      "zh": "复核超长服务记录",
      "en": "second review of long service records",
      "roles": [
        "COUNTY_DIRECTOR",
        "COUNTY_OPERATOR"
      ]
    },
    {
      "action": "ORDER_RATE",
      "zh": "代评、电话评价",
      "en": "rate for the requester",
      "roles": [
        "COUNTY_DIRECTOR",
        "COUNTY_OPERATOR",
        "TOWN_STAFF",
        "VILLAGE_STAFF"
      ]
    },
    {
      "action": "ORDER_REOPEN",
      "zh": "重新立单",
      "en": "open a linked order",
      "roles": [
        "COUNTY_DIRECTOR",
        "COUNTY_OPERATOR"
      ]
    },
    {
      "action": "ORDER_SUPERVISE",
      "zh": "督办",
      "en": "supervise",
      "roles": [
        "PROVINCE_OVERSEER",
        "CITY_OVERSEER",
        "COUNTY_DIRECTOR"
      ]
    },
    {
      "action": "ORDER_URGE",
      "zh": "催办",
      "en": "urge",
      "roles": [
        "PROVINCE_OVERSEER",
        "CITY_OVERSEER",
        "COUNTY_DIRECTOR",
        "COUNTY_OPERATOR"
      ]
    },
    {
      "action": "SUPERVISION_REPLY",
      "zh": "回复督办",
      "en": "reply to a supervision",
      "roles": [
        "COUNTY_DIRECTOR",
        "COUNTY_OPERATOR",
        "TOWN_STAFF",
        "VILLAGE_STAFF",
        "TEAM_LEADER"
      ]
    },
    {
      "action": "ATTEND_ORDER",
      "zh": "告知正在处理",
      "en": "tell who works on an order",
      "roles": [
        "COUNTY_DIRECTOR",
        "COUNTY_OPERATOR"
      ]
    },
    {
      "action": "DISPATCH_ANSWER",
      "zh": "接单、拒单",
      "en": "accept or decline a dispatch",
      "roles": [
        "TEAM_LEADER"
      ]
    },
    {
      "action": "DISPATCH_CLAIM",
      "zh": "抢单",
      "en": "claim from the open pool",
      "roles": [
        "TEAM_LEADER"
      ]
    },
    {
      "action": "SERVICE_REPORT",
      "zh": "指派队员、上报服务",
      "en": "name volunteers and report service",
      "roles": [
        "TEAM_LEADER"
      ]
    },
    {
      "action": "RATING_REPLY",
      "zh": "回复评价",
      "en": "reply to a rating",
      "roles": [
        "TEAM_LEADER"
      ]
    },
    {
      "action": "FOLLOW_UP",
      "zh": "回访",
      "en": "follow-up visit",
      "roles": [
        "COUNTY_DIRECTOR",
        "COUNTY_OPERATOR",
        "TOWN_STAFF",
        "VILLAGE_STAFF"
      ]
    },
    {
      "action": "COMPLAINT_ENTER",
      "zh": "登记投诉",
      "en": "enter a complaint",
      "roles": [
        "COUNTY_DIRECTOR",
        "COUNTY_OPERATOR",
        "TOWN_STAFF",
        "VILLAGE_STAFF"
      ]
    },
    {
      "action": "COMPLAINT_HANDLE",
      "zh": "处理投诉",
      "en": "handle a complaint",
      "roles": [
        "COUNTY_DIRECTOR",
        "COUNTY_OPERATOR"
      ]
    },
    {
      "action": "VOLUNTEER_ENTER",
      "zh": "登记志愿者",
      "en": "register volunteers",
      "roles": [
        "COUNTY_DIRECTOR",
        "COUNTY_OPERATOR",
        "TOWN_STAFF",
        "VILLAGE_STAFF"
      ]
    },
    {
      "action": "VOLUNTEER_REVIEW",
      "zh": "审核志愿者",
      "en": "review volunteers",
      "roles": [
        "COUNTY_DIRECTOR",
        "COUNTY_OPERATOR",
        "TOWN_STAFF"
      ]
    },
    {
      "action": "VOLUNTEER_MERGE",
      "zh": "合并志愿者",
      "en": "merge registrations",
      "roles": [
        "COUNTY_DIRECTOR",
        "COUNTY_OPERATOR"
      ]
    },
    {
      "action": "VOLUNTEER_FILE",
      "zh": "导出个人全部资料",
      "en": "export all that is held about a person",
      "roles": [
        "COUNTY_DIRECTOR"
      ]
    },
    {
      "action": "TEAM_MANAGE",
      "zh": "组建和管理队伍",
      "en": "set up and manage teams",
      "roles": [
        "COUNTY_DIRECTOR",
        "COUNTY_OPERATOR",
        "TOWN_STAFF"
      ]
    },
    {
      "action": "TEAM_UNITS",
      "zh": "登记单位",
      "en": "manage the list of units",
      "roles": [
        "COUNTY_DIRECTOR",
        "COUNTY_OPERATOR"
      ]
    },
    {
      "action": "MEMBERSHIP_MANAGE",
      "zh": "管理队员",
      "en": "manage memberships",
      "roles": [
        "COUNTY_DIRECTOR",
        "COUNTY_OPERATOR",
        "TOWN_STAFF"
      ]
    },
    {
      "action": "TRAINING_MANAGE",
      "zh": "开设培训课程",
      "en": "manage training courses",
      "roles": [
        "COUNTY_DIRECTOR",
        "COUNTY_OPERATOR"
      ]
    },
    {
      "action": "TRAINING_RECORD",
      "zh": "安排培训、登记结果",
      "en": "plan trainings and record results",
      "roles": [
        "COUNTY_DIRECTOR",
        "COUNTY_OPERATOR",
        "TOWN_STAFF"
      ]
    },
    {
      "action": "PLACE_MANAGE",
      "zh": "登记和管理阵地",
      "en": "manage places",
      "roles": [
        "COUNTY_DIRECTOR",
        "COUNTY_OPERATOR",
        "TOWN_STAFF"
      ]
    },
    {
      "action": "PLACE_INSPECT",
      "zh": "登记阵地巡检",
      "en": "record inspections of places",
      "roles": [
        "COUNTY_DIRECTOR",
        "COUNTY_OPERATOR",
        "TOWN_STAFF"
      ]
    },
    {
      "action": "CIRCLE_MANAGE",
      "zh": "登记居民点",
      "en": "manage residential points",
      "roles": [
        "COUNTY_DIRECTOR",
        "COUNTY_OPERATOR",
        "TOWN_STAFF"
      ]
    },
    {
      "action": "FIGURE_ENTER",
      "zh": "录入年度分母",
      "en": "enter yearly denominators",
      "roles": [
        "COUNTY_DIRECTOR",
        "COUNTY_OPERATOR"
      ]
    },
    {
      "action": "LECTURER_MANAGE",
      "zh": "推荐、派驻宣讲师",
      "en": "propose and post lecturers",
      "roles": [
        "COUNTY_DIRECTOR",
        "COUNTY_OPERATOR"
      ]
    },
    {
      "action": "LECTURER_SELECT",
      "zh": "遴选宣讲师",
      "en": "select lecturers",
      "roles": [
        "COUNTY_DIRECTOR"
      ]
    },
    {
      "action": "LECTURE_RECORD",
      "zh": "登记宣讲",
      "en": "record lectures",
      "roles": [
        "COUNTY_DIRECTOR",
        "COUNTY_OPERATOR",
        "TOWN_STAFF"
      ]
    },
    {
      "action": "EXCHANGE_MANAGE",
      "zh": "组织交流活动和项目大赛",
      "en": "manage exchanges and contests",
      "roles": [
        "COUNTY_DIRECTOR",
        "COUNTY_OPERATOR"
      ]
    },
    {
      "action": "ORGANIZATION_MANAGE",
      "zh": "管理志愿服务组织、企业参与",
      "en": "manage organisations and enterprises",
      "roles": [
        "COUNTY_DIRECTOR",
        "COUNTY_OPERATOR"
      ]
    },
    {
      "action": "PERSON_REVEAL",
      "zh": "查看明文",
      "en": "reveal a masked value",
      "roles": [
        "COUNTY_DIRECTOR",
        "COUNTY_OPERATOR",
        "TOWN_STAFF"
      ]
    },
    {
      "action": "PERSON_RECOGNISE",
      "zh": "按完整电话认人",
      "en": "recognise a requester by the whole phone number",
      "roles": [
        "COUNTY_DIRECTOR",
        "COUNTY_OPERATOR",
        "TOWN_STAFF"
      ]
    },
    {
      "action": "REVEAL_APPROVE",
      "zh": "批准查看未成年人明文",
      "en": "approve a reveal of a minor's data",
      "roles": [
        "COUNTY_DIRECTOR"
      ]
    },
    {
      "action": "EXPORT_REQUEST",
      "zh": "申请导出",
      "en": "ask for an export",
      "roles": [
        "COUNTY_DIRECTOR",
        "COUNTY_OPERATOR",
        "TOWN_STAFF"
      ]
    },
    {
      "action": "EXPORT_APPROVE",
      "zh": "批准明文导出",
      "en": "approve an export in clear",
      "roles": [
        "COUNTY_DIRECTOR"
      ]
    },
    {
      "action": "DATA_IMPORT",
      "zh": "批量导入",
      "en": "import from a file",
      "roles": [
        "COUNTY_DIRECTOR",
        "COUNTY_OPERATOR",
        "TOWN_STAFF"
      ]
    },
    {
      "action": "TASK_OWN",
      "zh": "管理本人的后台任务",
      "en": "manage own background tasks",
      "roles": [
        "COUNTY_DIRECTOR",
        "COUNTY_OPERATOR",
        "TOWN_STAFF"
      ]
    },
    {
      "action": "SETTINGS_MANAGE",
      "zh": "时限与日历设置",
      "en": "SLA and calendar settings",
      "roles": [
        "SYSTEM_ADMIN"
      ]
    },
    {
      "action": "ACCOUNT_MANAGE",
      "zh": "账号与任职管理",
      "en": "manage accounts and appointments",
      "roles": [
        "SECURITY_ADMIN"
      ]
    }
  ]
} as const;
