/** Apollo Server, with all that calls home or watches turned off, and what it tells the log. */
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql'
import type { Logger } from '../log.ts'
import { formatError, statusOf } from './errors.ts'
import { logFailures } from './failures.ts'
import { depth } from './rules/depth.ts'

/** Tokens a document may have. The longest that tools send, the introspection query, has about 400. */
const TOKENS = 10_000

/** The least a context must hold: errors are logged through it, with the request's id. */
export interface Logged {
  readonly log: Logger
}

export interface GraphQLOptions<Context extends Logged> {
  readonly schema: GraphQLSchema
  readonly plugins?: ApolloServerPlugin<Context>[]
  readonly fieldResolver?: GraphQLFieldResolver<unknown, Context>
  readonly log: Logger
}

/**
 * An Apollo Server, started. It keeps parsed documents, at most 30 MB of them (its default); it keeps no persisted
 * queries, since anybody could fill that store.
 */
export async function startApollo<Context extends Logged>(
  options: GraphQLOptions<Context>,
): Promise<ApolloServer<Context>> {
  const apollo = new ApolloServer<Context>({
    schema: options.schema,
    ...(options.fieldResolver && { fieldResolver: options.fieldResolver }),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      outcome,
      ...(options.plugins ?? []),
    ],
    validationRules: [depth],
    parseOptions: { maxTokens: TOKENS },
    introspection: true,
    csrfPrevention: true,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    // Otherwise this would be read from NODE_ENV, and stack traces and signals with it.
    nodeEnv: 'production',
    stopOnTerminationSignals: false,
    logger: {
      debug: (message) => options.log.debug(message),
      info: (message) => options.log.info(message),
      warn: (message) => options.log.warn(message),
      error: (message) => options.log.error(message),
    },
    formatError,
  })
  await apollo.start()
  return apollo
}

/** Logs what went wrong, and gives a request that failed as a whole the status of its error's code. */
const outcome: ApolloServerPlugin<Logged> = {
  async requestDidStart() {
    return {
      async didEncounterErrors({ errors, contextValue: { log }, operationName }) {
        logFailures(errors, log, operationName)
      },
      async willSendResponse({ response, errors }) {
        const failed = response.body.kind === 'single' && response.body.singleResult.data === undefined
        const status = failed && errors?.[0] ? statusOf(errors[0]) : undefined
        if (status) response.http.status = status
      },
    }
  },
  async unexpectedErrorProcessingRequest({ requestContext, error }) {
    requestContext.contextValue.log.error({ error }, 'failed')
  },
}
