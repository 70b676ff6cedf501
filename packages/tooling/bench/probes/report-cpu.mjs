// Preloaded into a measured server: answers each message of the parent with the processor time
// this process has used, in microseconds.
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send?.(user + system);
});
// The channel alone must not keep the server alive.
process.channel?.unref();
