import type { Profile } from '../model/profile.ts';
import { adrMadr } from './adr-madr.ts';
import { adrNygard } from './adr-nygard.ts';
import { auditReport } from './audit-report.ts';
import { briefing } from './briefing.ts';
import { circular } from './circular.ts';
import { contract } from './contract.ts';
import { designDoc } from './design-doc.ts';
import { dutyReport } from './duty-report.ts';
import { implementationPlan } from './implementation-plan.ts';
import { incidentReport } from './incident-report.ts';
import { internetDraft } from './internet-draft.ts';
import { letter } from './letter.ts';
import { minutes } from './minutes.ts';
import { nihR01 } from './nih-r01.ts';
import { notice } from './notice.ts';
import { nsfProposal } from './nsf-proposal.ts';
import { opinion } from './opinion.ts';
import { rectificationReport } from './rectification-report.ts';
import { reply } from './reply.ts';
import { report } from './report.ts';
import { request } from './request.ts';
import { researchReport } from './research-report.ts';
import { rfpResponse } from './rfp-response.ts';
import { sciTechReport } from './sci-tech-report.ts';
import { selfAssessment } from './self-assessment.ts';
import { selfCheck } from './self-check.ts';
import { speech } from './speech.ts';
import { srs } from './srs.ts';
import { statusReport } from './status-report.ts';
import { workSummary } from './work-summary.ts';

/** The kinds of document that reportlint knows. */
export const profiles: readonly Profile[] = [
  selfAssessment,
  selfCheck,
  workSummary,
  dutyReport,
  researchReport,
  briefing,
  implementationPlan,
  rectificationReport,
  request,
  report,
  notice,
  circular,
  minutes,
  speech,
  letter,
  reply,
  opinion,
  sciTechReport,
  incidentReport,
  statusReport,
  adrMadr,
  adrNygard,
  designDoc,
  internetDraft,
  auditReport,
  nsfProposal,
  nihR01,
  srs,
  rfpResponse,
  contract,
];
