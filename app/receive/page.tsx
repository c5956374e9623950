import { contentMetadata, contentPage } from '../_pages/content-page.tsx';

export const generateMetadata = contentMetadata('receive');
export default contentPage('receive');
