// Next imports its adapter as plain JavaScript; the work is TypeScript in ./export.
import { tsImport } from 'tsx/esm/api';

/** @type {import('next').NextAdapter} */
export default {
  name: 'help-center-export',
  async onBuildComplete(build) {
    if (build.config.output !== 'export') return;
    const { finishExport } = await tsImport('./export/finish.ts', import.meta.url);
    await finishExport(build);
  },
};
