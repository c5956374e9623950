import { contentMetadata, contentPage } from '../_pages/content-page.tsx';

export const generateMetadata = contentMetadata('privacy');
export default contentPage('privacy');
