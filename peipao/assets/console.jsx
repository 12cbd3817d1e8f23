// The console: GraphiQL with the explorer, ready examples, and the sign-in of the session.
import { GraphiQL, HISTORY_PLUGIN } from "graphiql";
import { explorerPlugin } from "@graphiql/plugin-explorer";
import { useGraphiQL } from "@graphiql/react";
import { createRoot } from "react-dom/client";
import "graphiql/style.css";
import "@graphiql/plugin-explorer/style.css";
import "./console.css";

const page = JSON.parse(document.getElementById("console-data").textContent);
const csrfToken = document.querySelector('meta[name="csrf-token"]').content;

globalThis.MonacoEnvironment = {
  getWorker(_id, label) {
    return new Worker(WORKER_ADDRESSES[label] ?? WORKER_ADDRESSES.editor);
  },
};

async function ask(parameters) {
  let response;
  try {
    response = await fetch(page.endpoint, {
      method: "POST",
      credentials: "same-origin",
      headers: {
        accept: "application/graphql-response+json, application/json;q=0.9",
        "content-type": "application/json",
        "x-csrf-token": csrfToken,
      },
      body: JSON.stringify(parameters),
    });
  } catch {
    return { errors: [{ message: "无法连接服务器，请检查网络后重试" }] };
  }
  document.getElementById("session-ended").hidden = response.status !== 401;
  try {
    return await response.json();
  } catch {
    return { errors: [{ message: `服务器的回答无法识别（HTTP ${response.status}）` }] };
  }
}

// Several people may share a computer: what one of them asked is not shown to the next.
const PREFIX = `peipao:${page.username}:`;
const ownKeys = () => Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
const storage = {
  getItem: (key) => localStorage.getItem(PREFIX + key),
  setItem: (key, value) => localStorage.setItem(PREFIX + key, value),
  removeItem: (key) => localStorage.removeItem(PREFIX + key),
  clear: () => ownKeys().forEach((key) => localStorage.removeItem(key)),
  get length() {
    return ownKeys().length;
  },
};

function Examples() {
  const { queryEditor, variableEditor, operations, isFetching } = useGraphiQL((state) => ({
    queryEditor: state.queryEditor,
    variableEditor: state.variableEditor,
    operations: state.operations,
    isFetching: state.isFetching,
  }));
  const loaded = operations?.length === 1 ? operations[0].name?.value : undefined;
  const load = (example) => {
    queryEditor.setValue(example.query);
    variableEditor?.setValue(example.variables);
    // GraphiQL lays its panels aside by this button alone.
    if (!WIDE.matches) document.querySelector(".graphiql-sidebar button.active")?.click();
    queryEditor.focus();
  };
  return (
    <section aria-label="示例查询" className="examples">
      <h2 className="examples-title">示例查询</h2>
      <p className="examples-hint">点一下即载入编辑区，再按运行。结果只含您权限范围内的数据。</p>
      <ul>
        {page.examples.map((example) => (
          <li key={example.name}>
            <button
              type="button"
              className="example"
              aria-current={loaded === example.name || undefined}
              disabled={!queryEditor || isFetching}
              onClick={() => load(example)}
            >
              <strong>{example.title}</strong>
              <span>{example.note}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

const ExamplesIcon = (props) => (
  <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.5" height="1em" {...props}>
    <path d="M5 3.8h11.4L20 7.4v12.8H5z M8.5 9h7 M8.5 12.5h7 M8.5 16h4.5" strokeLinecap="round" />
  </svg>
);

const EXAMPLES = { title: "示例查询", icon: ExamplesIcon, content: Examples };
// On a narrow screen a panel lies over the editor.
const WIDE = matchMedia("(min-width: 721px)");
const OPENED = WIDE.matches ? EXAMPLES : undefined;
const PLUGINS = [EXAMPLES, { ...explorerPlugin(), title: "点选字段" }, HISTORY_PLUGIN];

function Console() {
  return (
    <GraphiQL
      fetcher={ask}
      storage={storage}
      plugins={PLUGINS}
      visiblePlugin={OPENED}
      defaultQuery={page.examples[0].query}
      defaultTheme="light"
      isHeadersEditorEnabled={false}
      shouldPersistHeaders={false}
      showPersistHeadersSettings={false}
      inputValueDeprecation
    >
      <GraphiQL.Logo>
        <span className="console-welcome">GraphQL 控制台</span>
      </GraphiQL.Logo>
    </GraphiQL>
  );
}

createRoot(document.getElementById("console")).render(<Console />);
