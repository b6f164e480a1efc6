// Opens GraphiQL with a tab for each example. Tabs that a person left open before come back instead.
const { React, ReactDOM, GraphiQL } = window

/** The examples in the file are set apart by lines of dashes behind a comment sign. */
const split = (text) =>
  text
    .split(/^# -+$/m)
    .map((query) => query.trim())
    .filter((query) => query !== '')

async function start() {
  const response = await fetch('/graphiql/examples.graphql')
  const examples = split(await response.text())
  ReactDOM.createRoot(document.getElementById('graphiql')).render(
    React.createElement(GraphiQL, {
      fetcher: GraphiQL.createFetcher({ url: '/graphql' }),
      defaultTabs: examples.map((query) => ({ query })),
      defaultEditorToolsVisibility: 'variables',
      shouldPersistHeaders: false,
    }),
  )
}

start()
