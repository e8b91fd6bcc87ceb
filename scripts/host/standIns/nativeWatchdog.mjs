// Stands in for @vscode/native-watchdog, which would have to be compiled: it ends an extension host whose server is gone.

/** Watches the process of the given id, every few seconds, without keeping this one alive. */
export function start(pid) {
  const watch = setInterval(() => {
    try {
      process.kill(pid, 0);
    } catch {
      // There is no such process any more.
      process.exit(87);
    }
  }, 3000);
  watch.unref();
}

export function exit(code = 0) {
  process.exit(code);
}
