import { activitiesImportCommand } from './activities-import-command.ts';
import { activitiesAddCommand } from './activities/activities-add-command.ts';
import { activitiesEditCommand } from './activities/activities-edit-command.ts';
import {
  activitiesListCommand,
  activitiesReviewCommand,
} from './activities/activities-list-command.ts';
import {
  activitiesApproveCommand,
  activitiesPinCommand,
  activitiesPublishCommand,
  activitiesRejectCommand,
  activitiesUnpinCommand,
  activitiesWithdrawCommand,
} from './activities/activity-step-commands.ts';
import type { Command } from './command.ts';
import { demoSeedCommand } from './demo-seed-command.ts';
import { doctorCommand } from './doctor-command.ts';
import { feedsAddCommand } from './feeds/feeds-add-command.ts';
import { feedsDiscoverCommand } from './feeds/feeds-discover-command.ts';
import { feedsListCommand } from './feeds/feeds-list-command.ts';
import { feedsPauseCommand, feedsResumeCommand } from './feeds/feeds-pause-command.ts';
import { feedsSyncCommand } from './feeds/feeds-sync-command.ts';
import { groupsSilentCommand } from './groups/groups-silent-command.ts';
import { importCommand } from './import-command.ts';
import { importUndoCommand } from './import-undo-command.ts';
import { jobsListCommand } from './jobs/jobs-list-command.ts';
import { jobsRetryCommand } from './jobs/jobs-retry-command.ts';
import { messagesEraseCommand } from './messages/messages-erase-command.ts';
import { messagesExportCommand } from './messages/messages-export-command.ts';
import { messagesListCommand } from './messages/messages-list-command.ts';
import { messagesPurgeCommand } from './messages/messages-purge-command.ts';
import { messagesRekeyCommand } from './messages/messages-rekey-command.ts';
import { messagesShowCommand } from './messages/messages-show-command.ts';
import { messagesStepCommands } from './messages/messages-step-command.ts';
import { migrateCommand } from './migrate-command.ts';
import { mockCommand } from './mock-command.ts';
import { regencyAddCommand } from './regency-add-command.ts';
import { regencyAssignCommand } from './regency-assign-command.ts';
import { regencyContactCommand } from './regency-contact-command.ts';
import { regencyListCommand } from './regency-list-command.ts';
import { regencySetCommand } from './regency-set-command.ts';
import { serveCommand } from './serve-command.ts';
import { snapshotCommand } from './snapshot-command.ts';
import { staffAddCommand } from './staff/staff-add-command.ts';
import { staffListCommand } from './staff/staff-list-command.ts';
import { staffRevokeCommand } from './staff/staff-revoke-command.ts';

/** Every command; longer names first where one begins with another. */
export const commands: readonly Command[] = [
  serveCommand,
  migrateCommand,
  regencyAddCommand,
  regencyListCommand,
  regencySetCommand,
  regencyContactCommand,
  regencyAssignCommand,
  snapshotCommand,
  importUndoCommand,
  importCommand,
  activitiesImportCommand,
  activitiesAddCommand,
  activitiesEditCommand,
  activitiesListCommand,
  activitiesReviewCommand,
  activitiesPublishCommand,
  activitiesPinCommand,
  activitiesUnpinCommand,
  activitiesWithdrawCommand,
  activitiesApproveCommand,
  activitiesRejectCommand,
  staffAddCommand,
  staffListCommand,
  staffRevokeCommand,
  feedsAddCommand,
  feedsDiscoverCommand,
  feedsListCommand,
  feedsSyncCommand,
  feedsPauseCommand,
  feedsResumeCommand,
  groupsSilentCommand,
  jobsListCommand,
  jobsRetryCommand,
  messagesListCommand,
  messagesShowCommand,
  ...messagesStepCommands,
  messagesExportCommand,
  messagesEraseCommand,
  messagesPurgeCommand,
  messagesRekeyCommand,
  doctorCommand,
  demoSeedCommand,
  mockCommand,
];
