import type { GraphPort } from '../port.ts'
import type { Entry, UpsertResult } from './entry.ts'

/**
 * Creates or updates the nodes of a batch by source and key, and their links. All or nothing.
 * @param run names the import, for provenance
 * @throws InsitesError BAD_INPUT naming entry and field when an entry breaks its class
 */
export declare function upsert(port: GraphPort, entries: readonly Entry[], run: string): Promise<UpsertResult>
